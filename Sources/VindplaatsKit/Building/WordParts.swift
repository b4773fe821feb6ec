internal import DutchText
internal import Storage

/// The parts of the forms of a word table, as numbers of the same table.
struct WordParts {
  private var isSplit: [Bool] = []
  private var partsOfForm: [UInt32: [UInt32]] = [:]

  /// Whether a form that was noted has parts.
  func hasParts(_ form: UInt32) -> Bool {
    Int(form) < isSplit.count && isSplit[Int(form)]
  }

  /// The parts of a form, each once and other than the form.
  func parts(of form: UInt32) -> [UInt32] { partsOfForm[form] ?? [] }

  /// Looks at the forms that are new; their parts become forms of the table too.
  mutating func note(_ table: inout WordTable) {
    var tokens: [AnalyzedToken] = []
    while isSplit.count < table.formCount {
      let number = UInt32(isSplit.count)
      isSplit.append(false)
      var own: [UInt32] = []
      for part in FormParts.parts(ofForm: table.form(number)) {
        tokens.removeAll(keepingCapacity: true)
        part.withRawBytes { table.analyze($0, into: &tokens) }
        guard tokens.count == 1, tokens[0].form != number, !own.contains(tokens[0].form) else {
          continue
        }
        own.append(tokens[0].form)
      }
      guard !own.isEmpty else { continue }
      isSplit[Int(number)] = true
      partsOfForm[number] = own
    }
  }
}

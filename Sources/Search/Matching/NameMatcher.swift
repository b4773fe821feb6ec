internal import DutchText

/// Tells whether a name (of an author, a source, a speaker) has the words of a query in it.
///
/// Words meet by form: folded, but not stemmed. Several words stand side by side, or as near as asked.
struct NameMatcher {
  private let words: [WordPattern]
  private let arrangement: WordArrangement
  private let analysis: Analysis

  init(_ words: [WordPattern], _ arrangement: WordArrangement, analysis: Analysis) {
    self.words = words
    self.arrangement = arrangement
    self.analysis = analysis
  }

  /// Whether a name answers.
  func matches(_ name: String) -> Bool {
    let forms = FormReader.forms(of: name, analysis: analysis)
    var positions: [[UInt32]] = []
    for word in words {
      let own = forms.indices.filter { meets(forms[$0], word) }
      if own.isEmpty { return false }
      positions.append(own.map { UInt32($0) })
    }
    if words.count == 1 { return true }
    let identities = words.map { word in words.firstIndex(of: word) ?? 0 }
    return PhraseMatcher.count(positions, identities: identities, arrangement: arrangement) > 0
  }

  private func meets(_ form: [UInt8], _ word: WordPattern) -> Bool {
    switch word.match {
    case .term, .form: return form == word.form
    case .prefix: return form.starts(with: word.form)
    case .fuzzy(let edits):
      var walk = LevenshteinWalk(word.form, edits: edits)
      return walk.visit(form) == .near
    }
  }
}

package import Storage

// MARK: - Forms
// A segment in which each form is a term of its own has no dictionary of forms: that of terms says it all.
extension SegmentReader {
  /// The entry of a form, or nil if no document of the segment holds it.
  package func form(_ form: [UInt8]) throws(StorageError) -> (number: Int, entry: FormEntry)? {
    if let forms { return try forms.find(form) }
    return try terms.find(form).map { ($0.number, Self.form(ofTerm: $0.number, $0.entry)) }
  }

  /// The term that a form is indexed under, and the form's ordinal in it, or nil if no document of the segment
  /// holds the form.
  package func term(
    ofForm form: [UInt8]
  ) throws(StorageError) -> (number: Int, entry: TermEntry, ordinal: UInt32)? {
    guard let forms else { return try terms.find(form).map { ($0.number, $0.entry, 0) } }
    guard let own = try forms.find(form)?.entry else { return nil }
    return (Int(own.term), try terms.entry(Int(own.term)), own.ordinal)
  }

  /// The key that a form is indexed under, or nil if no document of the segment holds the form.
  package func key(ofForm form: [UInt8]) throws(StorageError) -> [UInt8]? {
    guard let forms else { return try terms.find(form) == nil ? nil : form }
    guard let own = try forms.find(form)?.entry else { return nil }
    return try terms.item(Int(own.term)).key
  }

  /// Whether some form of the segment begins with these bytes.
  package func hasForm(beginningWith prefix: [UInt8]) throws(StorageError) -> Bool {
    if let forms { return try forms.hasKey(beginningWith: prefix) }
    return try terms.hasKey(beginningWith: prefix)
  }

  /// The form with a number, and its entry.
  package func form(number: Int) throws(StorageError) -> (form: [UInt8], entry: FormEntry) {
    if let forms {
      let item = try forms.item(number)
      return (item.key, item.entry)
    }
    let item = try terms.item(number)
    return (item.key, Self.form(ofTerm: number, item.entry))
  }

  /// The forms of the dictionary's block that starts at `number`.
  func forms(
    inBlockOf number: Int
  ) throws(StorageError) -> [(number: Int, key: [UInt8], entry: FormEntry)] {
    if let forms { return try forms.items(inBlockOf: number) }
    return try terms.items(inBlockOf: number).map {
      ($0.number, $0.key, Self.form(ofTerm: $0.number, $0.entry))
    }
  }

  /// The numbers of a term's forms, in ordinal order.
  package func forms(of entry: TermEntry) throws(StorageError) -> [Int] {
    let end = Int(entry.firstForm) + Int(entry.formCount)
    let all = Int(info.formCount) + Int(info.partFormCount)
    guard end <= all else {
      throw malformed(.termForms, .countMismatch(expected: UInt64(all), found: UInt64(end)))
    }
    guard let section = layout.forms?.termForms else { return Array(Int(entry.firstForm)..<end) }
    let start = section.byteOffset + 4 * Int(entry.firstForm)
    return try container.withBytes(start..<(start + 4 * Int(entry.formCount))) {
      (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.termForms.kind)
      var numbers: [Int] = []
      for _ in 0..<entry.formCount { numbers.append(Int(try reader.readUInt32(in: bytes))) }
      return numbers
    }
  }

  /// The number of a term's form with an ordinal.
  ///
  /// - Complexity: O(1).
  package func formNumber(of entry: TermEntry, ordinal: UInt32) throws(StorageError) -> Int {
    var one = entry
    let (first, overflow) = entry.firstForm.addingReportingOverflow(ordinal)
    guard ordinal < entry.formCount, !overflow else {
      throw malformed(
        .formOrdinals,
        .valueOutOfRange(found: UInt64(ordinal), allowed: 0...UInt64(entry.formCount)))
    }
    one.firstForm = first
    one.formCount = 1
    let number = try forms(of: one)[0]
    guard number < Int(info.formCount) else {
      throw malformed(
        .termForms,
        .valueOutOfRange(found: UInt64(number), allowed: 0...UInt64(info.formCount)))
    }
    return number
  }

  /// Walks the forms in order as `body` says, passing over what it leaves out.
  package func walkForms(
    _ body: (Int, [UInt8], FormEntry) throws(StorageError) -> DictionaryStep
  ) throws(StorageError) {
    if let forms { return try forms.walk(body) }
    try terms.walk { (number, term, entry) throws(StorageError) in
      try body(number, term, Self.form(ofTerm: number, entry))
    }
  }

  /// Walks the forms from the first that is not below `start`, in order, until `body` returns false.
  package func forEachForm(
    from start: [UInt8] = [],
    _ body: (Int, [UInt8], FormEntry) throws(StorageError) -> Bool
  ) throws(StorageError) {
    if let forms { return try forms.forEach(from: start, body) }
    try terms.forEach(from: start) { (number, term, entry) throws(StorageError) in
      try body(number, term, Self.form(ofTerm: number, entry))
    }
  }

  private static func form(ofTerm number: Int, _ entry: TermEntry) -> FormEntry {
    FormEntry(term: UInt32(number), ordinal: 0, count: entry.occurrenceCount)
  }
}

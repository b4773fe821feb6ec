internal import Storage

/// Cuts the sorted forms of a merge into batches of whole terms, and numbers the terms.
struct TermBatches {
  /// Terms in a batch at most.
  private static let termLimit = 8_192

  /// Occurrences in a batch before its last term.
  private let occurrenceLimit: UInt64
  private var sorted: SortedForms
  private var batchCount = 0
  /// The terms so far.
  private(set) var termCount = 0
  /// The term of each form; set when all batches were taken.
  private(set) var termOfForm: [UInt32]
  /// The ordinal of each form within its term; set when all batches were taken.
  private(set) var ordinalOfForm: [UInt32]
  /// Forms of the batches so far, for progress.
  private(set) var takenFormCount = 0

  init(_ sorted: SortedForms, formCount: Int, occurrenceLimit: Int) {
    self.sorted = sorted
    self.occurrenceLimit = UInt64(occurrenceLimit)
    termOfForm = [UInt32](repeating: 0, count: formCount)
    ordinalOfForm = termOfForm
  }

  /// The share of the forms that were taken.
  var share: Double { Double(takenFormCount) / Double(max(1, termOfForm.count)) }

  /// The next batch, or nil at the end.
  mutating func next() throws(StorageError) -> TermBatch? {
    guard sorted.current != nil else { return nil }
    var batch = TermBatch(number: batchCount)
    var occurrences: UInt64 = 0
    batchCount += 1
    while let first = sorted.current, batch.terms.count < Self.termLimit,
      occurrences < occurrenceLimit
    {
      let (term, prefix) = (first.term, first.prefix)
      batch.begin(term)
      var ordinal: UInt32 = 0
      while let form = sorted.current, form.prefix == prefix, form.term == term {
        batch.add(form.form, places: form.places)
        termOfForm[Int(form.form)] = UInt32(termCount)
        ordinalOfForm[Int(form.form)] = ordinal
        ordinal += 1
        occurrences += form.count
        takenFormCount += 1
        try sorted.advance()
      }
      termCount += 1
    }
    return batch
  }
}

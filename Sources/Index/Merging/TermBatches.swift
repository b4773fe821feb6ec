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
  /// Those of them that stand for parts; they come first.
  private(set) var partTermCount = 0
  /// The forms of these, counted once a term.
  private(set) var partFormCount = 0
  /// The term of each form; set when all batches were taken.
  private(set) var termOfForm: [UInt32]
  /// The ordinal of each form within its term; set when all batches were taken.
  private(set) var ordinalOfForm: [UInt32]
  /// The term of each part; set when all batches were taken.
  private(set) var termOfPart: [UInt32]
  /// Keys of the batches so far, for progress.
  private var takenKeyCount = 0

  init(_ sorted: SortedForms, formCount: Int, partCount: Int, occurrenceLimit: Int) {
    self.sorted = sorted
    self.occurrenceLimit = UInt64(occurrenceLimit)
    termOfForm = [UInt32](repeating: 0, count: formCount)
    ordinalOfForm = termOfForm
    termOfPart = [UInt32](repeating: 0, count: partCount)
  }

  /// The share of the keys that were taken.
  var share: Double {
    Double(takenKeyCount) / Double(max(1, termOfForm.count + termOfPart.count))
  }

  /// The next batch, or nil at the end.
  mutating func next() throws(StorageError) -> TermBatch? {
    guard sorted.current != nil else { return nil }
    var batch = TermBatch(number: batchCount)
    var occurrences: UInt64 = 0
    batchCount += 1
    while let first = sorted.current, batch.terms.count < Self.termLimit,
      occurrences < occurrenceLimit
    {
      if first.part != nil { partTermCount += 1 }
      occurrences += try addTerm(first.term, first.prefix, to: &batch)
      termCount += 1
    }
    return batch
  }

  /// Adds a term with its forms.
  ///
  /// - Returns: Its occurrences.
  private mutating func addTerm(
    _ term: [UInt8], _ prefix: UInt64, to batch: inout TermBatch
  ) throws(StorageError) -> UInt64 {
    batch.begin(term)
    var ordinal: UInt32 = 0
    var occurrences: UInt64 = 0
    var last: UInt32?
    while let form = sorted.current, form.prefix == prefix, form.term == term {
      let number = form.form
      // A form may have the same part twice; then it stands in the list once.
      if number != last {
        batch.add(number, places: form.places)
        if form.part == nil {
          termOfForm[Int(number)] = UInt32(termCount)
          ordinalOfForm[Int(number)] = ordinal
        } else {
          partFormCount += 1
        }
        ordinal += 1
        occurrences += form.count
      }
      if let part = form.part { termOfPart[Int(part)] = UInt32(termCount) }
      last = number
      takenKeyCount += 1
      try sorted.advance()
    }
    return occurrences
  }
}

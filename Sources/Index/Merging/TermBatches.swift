internal import Storage

/// Cuts the forms of a merge, in the order of their terms, into batches of whole terms, and numbers the terms.
struct TermBatches: ~Copyable {
  /// Terms in a batch at most.
  private static let termLimit = 8_192

  /// Occurrences in a batch before its last term.
  private let occurrenceLimit: UInt64
  private let isOfMerger: Bool
  /// The forms, if each is its own term.
  private var merger: FormMerger?
  /// The forms by key, if not.
  private var sorted: SortedForms?
  private var term = KeyBuffer()
  private var batchCount = 0
  /// The terms of the batches so far.
  private(set) var numbers: TermNumbers
  /// All keys; of forms that are their own terms, all places.
  private let keyCount: Int
  /// Those of the batches so far.
  private var takenKeyCount = 0

  /// The forms are their own terms, and merged as batches are taken.
  init(_ merger: consuming FormMerger, occurrenceLimit: Int) {
    keyCount = merger.placeCount
    self.merger = consume merger
    self.occurrenceLimit = UInt64(occurrenceLimit)
    isOfMerger = true
    numbers = TermNumbers()
  }

  /// The forms are sorted by their terms.
  init(
    _ sorted: consuming SortedForms, formCount: Int, partCount: Int, occurrenceLimit: Int
  ) {
    keyCount = formCount + partCount
    self.sorted = consume sorted
    self.occurrenceLimit = UInt64(occurrenceLimit)
    isOfMerger = false
    numbers = TermNumbers(formCount: formCount, partCount: partCount)
  }

  /// The share of the keys that were taken.
  var share: Double { Double(takenKeyCount) / Double(max(1, keyCount)) }

  /// The next batch, or nil at the end.
  mutating func next() throws(StorageError) -> TermBatch? {
    guard takenKeyCount < keyCount else { return nil }
    guard !isOfMerger else { return try nextOfMerger() }
    var batch = TermBatch(number: batchCount)
    var occurrences: UInt64 = 0
    batchCount += 1
    while takenKeyCount < keyCount, batch.terms.count < Self.termLimit,
      occurrences < occurrenceLimit
    {
      occurrences += try sorted?.takeTerm(&term, to: &batch, &numbers, &takenKeyCount) ?? 0
    }
    return batch
  }

  private mutating func nextOfMerger() throws(StorageError) -> TermBatch? {
    var piece = FormPiece()
    try merger?.fill(&piece, formLimit: Self.termLimit, occurrenceLimit: occurrenceLimit)
    // Forms of which no document stays are counted, and left out.
    takenKeyCount = piece.count > 0 ? takenKeyCount + piece.places.count : keyCount
    guard piece.count > 0 else { return nil }
    defer { batchCount += 1 }
    let first = numbers.termCount
    numbers.termCount += piece.count
    numbers.formCount = numbers.termCount
    return TermBatch(number: batchCount, piece, firstForm: UInt32(first))
  }
}

// MARK: - Term by term
extension SortedForms {
  /// Adds the next term with its forms to a batch.
  ///
  /// - Returns: Its occurrences.
  fileprivate mutating func takeTerm(
    _ term: inout KeyBuffer, to batch: inout TermBatch, _ numbers: inout TermNumbers,
    _ keyCount: inout Int
  ) throws(StorageError) -> UInt64 {
    term.set(current.term)
    if current.part != nil { numbers.partTermCount += 1 }
    batch.begin(term)
    var ordinal: UInt32 = 0
    var occurrences: UInt64 = 0
    var last: UInt32?
    let number = UInt32(numbers.termCount)
    repeat {
      let (form, part) = (current.form, current.part)
      // A form may have the same part twice; then it stands in the list once.
      if form != last {
        batch.add(form, places: current.places)
        if part == nil {
          numbers.termOfForm[Int(form)] = number
          numbers.ordinalOfForm[Int(form)] = ordinal
        } else {
          numbers.partFormCount += 1
        }
        ordinal += 1
        occurrences += current.count
      }
      if let part { numbers.termOfPart[Int(part)] = number }
      last = form
      keyCount += 1
      try advance()
    } while !isAtEnd && current.term.order(term) == 0
    numbers.termCount += 1
    return occurrences
  }
}

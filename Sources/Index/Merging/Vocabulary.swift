internal import Storage

/// The vocabulary of a merge: its forms, sorted by their terms; and once these are numbered, the form dictionary.
struct Vocabulary: ~Copyable {
  /// Forms that are grouped at once, unless the rules ask for all.
  private static let pieceCount = 1_024

  /// The forms by term.
  private(set) var sorted: SortedForms?
  /// How many there are.
  private(set) var formCount: Int
  /// In byte order: `varint 0, varint byte count, bytes, varint occurrences, varint 0`.
  private let forms: FinishedSpool

  /// Merges the forms of all streams.
  ///
  /// - Parameters:
  ///   - streams: Their forms.
  ///   - grouping: Which term each form has.
  ///   - byteCount: What may be held.
  ///   - directory: Where files go.
  ///   - fileSystem: Where writing can be made to fail.
  /// - Throws: `StorageError`.
  /// - Complexity: O(forms · log forms).
  init(
    _ streams: [any FormStream], grouping: TermGrouping, byteCount: Int, directory: String,
    fileSystem: FileSystem
  ) throws(StorageError) {
    var merger = try FormMerger(streams)
    var sorter = FormSorter(
      byteLimit: byteCount, directory: directory, fileSystem: fileSystem)
    var spool = SectionSpool(directory: directory, fileSystem: fileSystem)
    let pieceCount = grouping.dependsOnVocabulary ? Int.max : Self.pieceCount
    var piece = Piece()
    var number: UInt32 = 0
    while try merger.next() {
      Varint.append(0, to: &spool.buffer)
      Varint.append(UInt64(merger.form.count), to: &spool.buffer)
      spool.buffer.append(contentsOf: merger.form)
      Varint.append(merger.count, to: &spool.buffer)
      Varint.append(0, to: &spool.buffer)
      try spool.overflow()
      piece.append(merger)
      if piece.forms.count >= pieceCount {
        number = try piece.move(to: &sorter, from: number, grouping)
      }
    }
    number = try piece.move(to: &sorter, from: number, grouping)
    let all = try sorter.finish()
    formCount = Int(number)
    forms = spool.finish()
    sorted = all
  }

  /// Hands over the forms by term.
  mutating func takeSorted() -> SortedForms {
    guard let sorted = sorted.take() else { preconditionFailure("taken twice") }
    return sorted
  }

  /// Forms that wait for their terms.
  private struct Piece {
    var forms = FormList()
    var counts: [UInt64] = []
    var places: [FormPlace] = []
    var placeEnds: [Int] = []

    mutating func append(_ merger: FormMerger) {
      forms.append(merger.form)
      counts.append(merger.count)
      places.append(contentsOf: merger.places)
      placeEnds.append(places.count)
    }

    /// Gives each form, numbered from `first` on, to the sorter.
    ///
    /// - Returns: The number of the next form.
    mutating func move(
      to sorter: inout FormSorter, from first: UInt32, _ grouping: TermGrouping
    ) throws(StorageError) -> UInt32 {
      let terms = grouping.terms(of: forms)
      var start = 0
      for index in 0..<forms.count {
        try sorter.add(
          first + UInt32(index), term: terms.bytes.span.extracting(terms.range(index)),
          count: counts[index], places: places[start..<placeEnds[index]])
        start = placeEnds[index]
      }
      let next = first + UInt32(forms.count)
      self = Piece()
      return next
    }
  }

  /// Writes the form dictionary.
  ///
  /// - Parameters:
  ///   - batches: Has numbered all terms.
  ///   - blocks: Takes the dictionary's blocks.
  /// - Returns: Its two sections.
  /// - Throws: `StorageError`.
  consuming func dictionary(
    _ batches: TermBatches, blocks: consuming SectionSpool
  ) throws(StorageError) -> [(section: SegmentSection, bytes: FinishedSpool)] {
    var dictionary = DictionaryWriter(blocks: blocks)
    var cursor = SpoolCursor(forms)
    var form: [UInt8] = []
    var payload: [UInt8] = []
    for number in 0..<formCount {
      let (count, _) = try cursor.readEntry(&form)
      payload.removeAll(keepingCapacity: true)
      FormPayload.append(
        FormEntry(
          term: batches.termOfForm[number], ordinal: batches.ordinalOfForm[number], count: count),
        to: &payload)
      try dictionary.add(form.span, payload: payload.span)
    }
    let (bytes, index) = dictionary.finish()
    return [(.formDictionary, bytes), (.formIndex, FinishedSpool(index))]
  }
}

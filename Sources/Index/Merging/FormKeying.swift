internal import Storage

/// Gives the forms of a merge their keys, a piece at a time, and hands them on to be sorted by these.
struct FormKeying: ~Copyable {
  /// Forms that are looked at at once.
  private static let pieceCount = 1_024
  /// What a part's key begins with, and no other key where there are parts.
  static let partMark: UInt8 = 1

  /// Forms so far.
  private(set) var formCount: UInt32 = 0
  /// Parts of all forms so far.
  private(set) var partCount: UInt32 = 0

  private let rules: TermGrouping.Rules
  private let hasParts: Bool
  private let takesParts: Bool
  private var sorter: FormSorter
  /// For each form: `varint parts, [varint bytes since the last part, varint byte count]ⁿ`.
  private var parts: SectionSpool
  private var forms = FormList()
  private var counts: [UInt64] = []
  private var places: [FormPlace] = []
  private var placeEnds: [Int] = []

  /// - Parameters:
  ///   - rules: Of the whole vocabulary.
  ///   - grouping: Whose rules they are.
  ///   - takesParts: Whether parts are handed on too.
  ///   - sorter: Takes the keys.
  ///   - parts: Takes where the parts stand in their forms.
  init(
    _ rules: @escaping TermGrouping.Rules, of grouping: TermGrouping, takesParts: Bool,
    sorter: consuming FormSorter, parts: consuming SectionSpool
  ) {
    self.rules = rules
    hasParts = grouping.hasParts
    self.takesParts = takesParts && grouping.hasParts
    self.sorter = sorter
    self.parts = parts
  }

  /// Adds the next form in byte order.
  ///
  /// - Throws: `StorageError.malformed` for a form that begins as a part's key does.
  mutating func add(
    _ form: [UInt8], count: UInt64, places own: [FormPlace]
  ) throws(StorageError) {
    if hasParts, form.first == Self.partMark {
      throw .malformed(
        file: "segment", section: SegmentSection.formDictionary.kind, offset: 0,
        reason: .valueOutOfRange(found: UInt64(Self.partMark), allowed: 2...255))
    }
    forms.append(form)
    counts.append(count)
    places.append(contentsOf: own)
    placeEnds.append(places.count)
    if forms.count >= Self.pieceCount { try endPiece() }
  }

  private mutating func endPiece() throws(StorageError) {
    let keys = rules(forms)
    var start = 0
    var partKey: [UInt8] = []
    for number in 0..<forms.count {
      let own = places[start..<placeEnds[number]]
      start = placeEnds[number]
      // A form of a damaged segment may have a key that begins as a part's; its own bytes do not.
      let isKey = !hasParts || keys.mainKeys[number].first != Self.partMark
      let source = isKey ? keys.mainKeys : forms
      try sorter.add(
        formCount, part: nil, term: source.bytes.span.extracting(source.range(number)),
        count: counts[number], places: own)
      if takesParts {
        try addParts(number, keys, places: own, &partKey)
      }
      formCount += 1
    }
    forms = FormList()
    counts.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    placeEnds.removeAll(keepingCapacity: true)
  }

  private mutating func addParts(
    _ number: Int, _ keys: FormKeys, places own: ArraySlice<FormPlace>, _ key: inout [UInt8]
  ) throws(StorageError) {
    let all = keys.parts(of: number)
    Varint.append(UInt64(all.count), to: &parts.buffer)
    var last: UInt8 = 0
    for part in all {
      let range = keys.partRanges[part]
      precondition(Int(range.upperBound) <= forms.range(number).count, "a part outside its form")
      Varint.append(UInt64(range.lowerBound - last), to: &parts.buffer)
      Varint.append(UInt64(range.count), to: &parts.buffer)
      last = range.upperBound
      key.removeAll(keepingCapacity: true)
      key.append(Self.partMark)
      key.append(contentsOf: keys.partKeys[part])
      try sorter.add(
        formCount, part: partCount, term: key.span, count: counts[number], places: own)
      partCount += 1
    }
    try parts.overflow()
  }

  /// Ends the keying: the forms by key, how many forms and parts there are, and where the parts stand.
  consuming func finish() throws(StorageError) -> (
    sorted: SortedForms, formCount: Int, partCount: Int, parts: FinishedSpool
  ) {
    try endPiece()
    return (try sorter.finish(), Int(formCount), Int(partCount), parts.finish())
  }
}

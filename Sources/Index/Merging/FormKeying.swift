internal import Storage

/// Gives the forms of a merge their keys, some pieces at a time, and hands them on to be sorted by these.
struct FormKeying: ~Copyable {
  /// Forms that are looked at at once.
  static let pieceFormCount = 1_024
  /// What a part's key begins with, and no other key where there are parts.
  static let partMark: UInt8 = 1

  /// Forms so far.
  private(set) var formCount: UInt32 = 0
  /// Parts of all forms so far.
  private(set) var partCount: UInt32 = 0

  private let rules: TermGrouping.Rules
  private let hasParts: Bool
  private let takesParts: Bool
  private let threadCount: Int
  private var sorter: FormSorter
  /// For each form: `varint parts, [varint bytes since the last part, varint byte count]ⁿ`.
  private var parts: SectionSpool

  /// - Parameters:
  ///   - rules: Of the whole vocabulary.
  ///   - grouping: Whose rules they are.
  ///   - takesParts: Whether parts are handed on too.
  ///   - threadCount: Threads that give keys.
  ///   - sorter: Takes the keys.
  ///   - parts: Takes where the parts stand in their forms.
  init(
    _ rules: @escaping TermGrouping.Rules, of grouping: TermGrouping, takesParts: Bool,
    threadCount: Int, sorter: consuming FormSorter, parts: consuming SectionSpool
  ) {
    self.rules = rules
    self.threadCount = threadCount
    hasParts = grouping.hasParts
    self.takesParts = takesParts && grouping.hasParts
    self.sorter = sorter
    self.parts = parts
  }

  /// Adds the next forms in byte order; each piece gets its keys on a thread.
  ///
  /// - Throws: `StorageError.malformed` for a form that begins as a part's key does.
  mutating func add(_ pieces: [FormPiece]) throws(StorageError) {
    if hasParts { for piece in pieces { try check(piece.forms) } }
    let rules = rules
    let keys = ParallelMap.results(of: pieces.count, threadCount: threadCount) {
      rules(pieces[$0].forms)
    }
    for (piece, keys) in zip(pieces, keys) { try add(piece, keys) }
  }

  private func check(_ forms: FormList) throws(StorageError) {
    for number in 0..<forms.count where forms[number].first == Self.partMark {
      throw .malformed(
        file: "segment", section: SegmentSection.formDictionary.kind, offset: 0,
        reason: .valueOutOfRange(found: UInt64(Self.partMark), allowed: 2...255))
    }
  }

  private mutating func add(_ piece: FormPiece, _ keys: FormKeys) throws(StorageError) {
    var partKey: [UInt8] = []
    for number in 0..<piece.count {
      let own = piece.places(of: number)
      // A form of a damaged segment may have a key that begins as a part's; its own bytes do not.
      let isKey = !hasParts || keys.mainKeys[number].first != Self.partMark
      let source = isKey ? keys.mainKeys : piece.forms
      try sorter.add(
        formCount, part: nil, term: source.bytes.span.extracting(source.range(number)),
        count: piece.counts[number], places: own)
      if takesParts { try addParts(number, of: piece, keys, &partKey) }
      formCount += 1
    }
  }

  private mutating func addParts(
    _ number: Int, of piece: FormPiece, _ keys: FormKeys, _ key: inout [UInt8]
  ) throws(StorageError) {
    let all = keys.parts(of: number)
    Varint.append(UInt64(all.count), to: &parts.buffer)
    var last: UInt8 = 0
    for part in all {
      let range = keys.partRanges[part]
      precondition(
        Int(range.upperBound) <= piece.forms.range(number).count, "a part outside its form")
      Varint.append(UInt64(range.lowerBound - last), to: &parts.buffer)
      Varint.append(UInt64(range.count), to: &parts.buffer)
      last = range.upperBound
      key.removeAll(keepingCapacity: true)
      key.append(Self.partMark)
      key.append(contentsOf: keys.partKeys[part])
      try sorter.add(
        formCount, part: partCount, term: key.span, count: piece.counts[number],
        places: piece.places(of: number))
      partCount += 1
    }
    try parts.overflow()
  }

  /// Hands over where the parts stand; after the last form.
  mutating func takeParts() -> FinishedSpool { parts.take() }

  /// Ends the keying: the forms by key.
  consuming func finish() throws(StorageError) -> SortedForms { try sorter.finish() }
}

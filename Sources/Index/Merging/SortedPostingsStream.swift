internal import Storage

/// The postings of a segment's term in another order of documents, as a source of a merge.
///
/// They are sorted in memory; what does not fit is left for another pass over the segment's list, by
/// ranges of documents, so that memory is bounded however long the list is.
final class SortedPostingsStream {
  /// What it may hold at once, unless the postings of one document need more.
  static let byteLimit = 1 << 25

  /// The current document, in the numbers of the merge; `UInt32.max` at the end.
  private(set) var document = UInt32.max
  /// Its occurrences, by position.
  private(set) var occurrences: [Occurrence] = []
  /// Its weighted frequency minus count.
  private(set) var extra: UInt32 = 0

  private let open: () throws(StorageError) -> SegmentPostingsStream
  private let byteLimit: Int
  /// Documents of this pass, each above the place of its record in `records`.
  private var keys: [UInt64] = []
  private var records: [UInt8] = []
  private var index = 0
  /// Documents from here on are left for other passes.
  private var passEnd: UInt32 = 0

  /// - Parameters:
  ///   - byteLimit: What may be held at once.
  ///   - open: Starts a walk over the list.
  /// - Throws: `StorageError`.
  init(
    byteLimit: Int = SortedPostingsStream.byteLimit,
    _ open: @escaping () throws(StorageError) -> SegmentPostingsStream
  ) throws(StorageError) {
    self.open = open
    self.byteLimit = byteLimit
    try next()
  }

  /// Turns to the next document.
  func next() throws(StorageError) {
    while index == keys.count {
      guard passEnd < .max else { return document = .max }
      try load()
    }
    let key = keys[index]
    index += 1
    document = UInt32(truncatingIfNeeded: key >> 32)
    read(at: Int(key & UInt64(UInt32.max)))
  }

  /// Takes the documents from the last pass's end on, as many as fit.
  private func load() throws(StorageError) {
    let start = passEnd
    passEnd = .max
    index = 0
    keys.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    let stream = try open()
    if !(start..<passEnd).contains(stream.document), stream.document != .max {
      stream.range = start..<passEnd
      try stream.next()
    }
    stream.range = start..<passEnd
    while stream.document != .max {
      append(stream)
      if records.count + 8 * keys.count > byteLimit, keys.count > 1 {
        keepFirstHalf()
        stream.range = start..<passEnd
      }
      try stream.next()
    }
    keys.sort()
  }

  private func append(_ stream: SegmentPostingsStream) {
    keys.append(UInt64(stream.document) << 32 | UInt64(records.count))
    Varint.append(UInt64(stream.extra), to: &records)
    Varint.append(UInt64(stream.occurrences.count), to: &records)
    var position: UInt32 = 0
    for occurrence in stream.occurrences {
      Varint.append(UInt64(occurrence.position &- position), to: &records)
      Varint.append(UInt64(occurrence.ordinal), to: &records)
      position = occurrence.position
    }
  }

  /// Leaves the half with the higher documents for another pass.
  private func keepFirstHalf() {
    keys.sort()
    passEnd = UInt32(truncatingIfNeeded: keys[keys.count / 2] >> 32)
    keys.removeLast(keys.count - keys.count / 2)
    var kept: [UInt8] = []
    for number in keys.indices {
      let start = Int(keys[number] & UInt64(UInt32.max))
      keys[number] = (keys[number] >> 32) << 32 | UInt64(kept.count)
      var end = start
      let count = readHead(&end).count
      for _ in 0..<(2 * count) { _ = readVarint(&end) }
      kept.append(contentsOf: records[start..<end])
    }
    records = kept
  }

  private func read(at place: Int) {
    var place = place
    let head = readHead(&place)
    extra = UInt32(truncatingIfNeeded: head.extra)
    occurrences.removeAll(keepingCapacity: true)
    var position: UInt32 = 0
    for _ in 0..<head.count {
      position &+= UInt32(truncatingIfNeeded: readVarint(&place))
      let ordinal = UInt32(truncatingIfNeeded: readVarint(&place))
      occurrences.append(Occurrence(position: position, ordinal: ordinal))
    }
  }

  private func readHead(_ place: inout Int) -> (extra: UInt64, count: Int) {
    (readVarint(&place), Int(readVarint(&place)))
  }

  private func readVarint(_ place: inout Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = records[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }
}

internal import Storage

/// The postings of a form in the runs of one worker, as a source of a merge.
///
/// The runs of a worker hold ascending documents, so their lists are read one after the other.
final class RunPostingsStream {
  /// The current document, in the numbers of the merge; `UInt32.max` at the end.
  private(set) var document = UInt32.max
  /// Its occurrences, all of the form's ordinal.
  private(set) var occurrences: [Occurrence] = []
  /// Its weighted frequency minus count.
  private(set) var extra: UInt32 = 0

  private var lists: [(run: PostingsRun, place: FormPlace)]
  private let ordinal: UInt32
  private let documentMap: [UInt32]
  private var bytes: [UInt8] = []
  private var index = 0
  private var nextList = 0
  private var local: UInt32 = 0

  /// - Parameters:
  ///   - lists: The form's lists in the worker's runs, in the order of the runs.
  ///   - ordinal: Of the form within its term.
  ///   - documentMap: The final number of each document of the worker.
  /// - Throws: `StorageError`.
  init(
    _ lists: [(run: PostingsRun, place: FormPlace)], ordinal: UInt32, documentMap: [UInt32]
  ) throws(StorageError) {
    self.lists = lists
    self.ordinal = ordinal
    self.documentMap = documentMap
    try next()
  }

  /// Turns to the next document that stays.
  func next() throws(StorageError) {
    repeat {
      if index == bytes.count {
        guard nextList < lists.count else { return document = .max }
        let (run, place) = lists[nextList]
        try run.postings.read(at: place.place, count: Int(place.length), into: &bytes)
        nextList += 1
        index = 0
        local = 0
      }
      readDocument()
      document = documentMap[Int(local)]
    } while document == .max
  }

  private func readDocument() {
    // Locals: a class's properties are checked for exclusive access each time they are touched.
    var reader = Reader(bytes: bytes, index: index)
    var places: [Occurrence] = []
    swap(&places, &occurrences)
    places.removeAll(keepingCapacity: true)
    let head = reader.readVarint()
    local &+= UInt32(truncatingIfNeeded: head >> 2)
    let count = head & 1 == 1 ? 1 : reader.readVarint() + 2
    extra = head & 2 == 2 ? UInt32(truncatingIfNeeded: reader.readVarint()) : 0
    var position: UInt32 = 0
    let ordinal = ordinal
    for _ in 0..<count {
      position &+= UInt32(truncatingIfNeeded: reader.readVarint())
      places.append(Occurrence(position: position, ordinal: ordinal))
      position &+= 1
    }
    swap(&places, &occurrences)
    index = reader.index
  }

  /// A place in the bytes of a list.
  private struct Reader {
    let bytes: [UInt8]
    var index: Int

    @inline(__always)
    mutating func readVarint() -> UInt64 {
      var byte = bytes[index]
      index &+= 1
      if byte < 0x80 { return UInt64(byte) }
      var value = UInt64(byte & 0x7F)
      var shift: UInt64 = 7
      repeat {
        byte = bytes[index]
        index &+= 1
        value |= UInt64(byte & 0x7F) &<< shift
        shift &+= 7
      } while byte >= 0x80
      return value
    }
  }
}

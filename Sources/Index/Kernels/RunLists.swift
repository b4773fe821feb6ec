internal import Storage

/// The lists of a term's forms in the runs of a merge, read side by side, a document at a time.
///
/// A list is all that one worker has of one form: its runs hold ascending documents, so they are read one
/// after the other. Memory: 64 KiB a list, or what its longest document takes. Layout of the bytes:
/// `PostingsRun`; they are of our own making, so that what is wrong in them traps.
@safe
struct RunLists: ~Copyable {
  private static let pieceByteCount = 1 << 16

  /// A list and the document that it stands at.
  @safe
  private struct List {
    var buffer: UnsafeMutablePointer<UInt8>
    var capacity: Int
    /// The positions of the current document, and where the loaded bytes end.
    var next: UnsafePointer<UInt8>
    var limit: UnsafePointer<UInt8>
    /// What is not loaded of the current run's bytes.
    var rest: Range<UInt64> = 0..<0
    var window = 0
    /// The runs that come next, in `places`.
    var places: Range<Int> = 0..<0
    var worker = 0
    var ordinal: UInt32 = 0
    var local: UInt32 = 0
    var count: UInt32 = 0
    var extra: UInt32 = 0
  }

  private let windows: [RunWindow?]
  private let maps: [DocumentMap]
  private var places: [FormPlace] = []
  private var lists: UnsafeMutablePointer<List>
  /// The document of each list, in the numbers of the merge; `UInt32.max` at its end.
  private var documents: UnsafeMutablePointer<UInt32>
  private var capacity = 8
  private var buffered = 0  // lists whose buffer is allocated
  /// The lists of the term.
  private(set) var count = 0

  /// - Parameters:
  ///   - runs: The run of each stream; nil for a segment.
  ///   - maps: The final numbers of each worker's documents.
  init(_ runs: [PostingsRun?], maps: [DocumentMap]) {
    windows = runs.map { $0.map { RunWindow($0.postings) } }
    self.maps = maps
    unsafe lists = .allocate(capacity: capacity)
    unsafe documents = .allocate(capacity: capacity)
  }

  deinit {
    // SAFETY: all are ours; the first `buffered` lists were initialised.
    for index in 0..<buffered { unsafe lists[index].buffer.deallocate() }
    unsafe lists.deallocate()
    unsafe documents.deallocate()
  }

  /// Forgets the lists.
  mutating func removeAll() {
    count = 0
    places.removeAll(keepingCapacity: true)
  }

  /// Adds a list and turns it to its first document.
  ///
  /// - Parameters:
  ///   - runs: Its places in the worker's runs, in their order; not empty.
  ///   - worker: Whose documents it has.
  ///   - ordinal: Of the form within the term.
  /// - Throws: `StorageError` when a run cannot be read.
  mutating func add(
    _ runs: ArraySlice<FormPlace>, worker: Int, ordinal: UInt32
  ) throws(StorageError) {
    if count == capacity { grow() }
    if count == buffered {
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
      // SAFETY: the place is allocated and not initialised.
      unsafe (lists + count).initialize(
        to: List(buffer: buffer, capacity: 256, next: buffer, limit: buffer))
      buffered += 1
    }
    let start = places.count
    places.append(contentsOf: runs)
    // SAFETY: initialised just now or for an earlier term.
    let list = unsafe lists + count
    unsafe list.pointee.next = unsafe UnsafePointer(list.pointee.buffer)
    unsafe list.pointee.limit = unsafe list.pointee.next
    unsafe list.pointee.rest = 0..<0
    unsafe list.pointee.places = start..<places.count
    unsafe list.pointee.worker = worker
    unsafe list.pointee.ordinal = ordinal
    count += 1
    try advance(count - 1)
  }

  private mutating func grow() {
    // SAFETY: the first `buffered` lists are moved to memory that has room for them.
    let newLists = UnsafeMutablePointer<List>.allocate(capacity: 2 * capacity)
    let newDocuments = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * capacity)
    unsafe newLists.moveInitialize(from: lists, count: buffered)
    unsafe newDocuments.update(from: documents, count: count)
    unsafe lists.deallocate()
    unsafe documents.deallocate()
    unsafe lists = newLists
    unsafe documents = newDocuments
    capacity *= 2
  }

  /// The document of a list, in the numbers of the merge; `UInt32.max` at its end.
  @inline(__always)
  func document(_ index: Int) -> UInt32 {
    precondition(index < count)
    // SAFETY: checked just now.
    return unsafe documents[index]
  }

  /// The lowest document of all lists; `UInt32.max` at their end.
  @inline(__always)
  func lowestDocument() -> UInt32 {
    var lowest = UInt32.max
    // SAFETY: there are `count` of them.
    for index in 0..<count { lowest = min(lowest, unsafe documents[index]) }
    return lowest
  }

  /// The one list that stands at `document`, or nil if there are others.
  @inline(__always)
  func onlyList(at document: UInt32) -> Int? {
    var only = -1
    // SAFETY: there are `count` of them.
    for index in 0..<count where unsafe documents[index] == document {
      if only >= 0 { return nil }
      only = index
    }
    return only < 0 ? nil : only
  }

  /// Moves the document of a list to a block, and turns the list to its next.
  ///
  /// - Parameters:
  ///   - index: The list, which must not be at its end.
  ///   - previous: The document before it in the block's list.
  ///   - block: Has room for a document.
  ///   - keepsOrdinals: Whether the block keeps the form's ordinal.
  /// - Returns: The document.
  /// - Throws: `StorageError` when a run cannot be read.
  @inline(__always)
  mutating func take(
    _ index: Int, after previous: UInt32, into block: inout PostingsBlock, keepsOrdinals: Bool
  ) throws(StorageError) -> UInt32 {
    let document = document(index)
    precondition(document != .max && (previous == .max || previous < document))
    // SAFETY: the list is one of `count`.
    let list = unsafe lists + index
    let occurrences = unsafe Int(list.pointee.count)
    block.reserve(occurrences)
    let output = unsafe block.nextPositions
    var bytes = unsafe list.pointee.next
    let limit = unsafe list.pointee.limit
    // SAFETY: room for all occurrences was made, and the varints are checked against their end.
    unsafe output[0] = UInt32(truncatingIfNeeded: Self.readVarint(&bytes, limit))
    var place = 1
    while place < occurrences {
      unsafe output[place] = UInt32(truncatingIfNeeded: Self.readVarint(&bytes, limit)) &+ 1
      place &+= 1
    }
    if keepsOrdinals {
      let ordinal = unsafe list.pointee.ordinal
      for place in 0..<occurrences { unsafe block.nextOrdinals[place] = ordinal }
    }
    unsafe block.append(
      gap: document &- previous &- 1, document: document, occurrences: occurrences,
      extra: list.pointee.extra)
    unsafe list.pointee.next = unsafe bytes
    try advance(index)
    return document
  }

  /// Appends the occurrences of a list's document, and turns the list to its next.
  ///
  /// - Returns: Weighted frequency minus count of the document.
  mutating func gather(
    _ index: Int, into occurrences: inout [Occurrence]
  ) throws(StorageError) -> UInt32 {
    precondition(document(index) != .max)
    // SAFETY: the list is one of `count`; the varints are checked against their end.
    let list = unsafe lists + index
    let (ordinal, extra) = unsafe (list.pointee.ordinal, list.pointee.extra)
    var bytes = unsafe list.pointee.next
    let limit = unsafe list.pointee.limit
    var position: UInt32 = 0
    for _ in 0..<(unsafe list.pointee.count) {
      position &+= unsafe UInt32(truncatingIfNeeded: Self.readVarint(&bytes, limit))
      occurrences.append(Occurrence(position: position, ordinal: ordinal))
      position &+= 1
    }
    unsafe list.pointee.next = unsafe bytes
    try advance(index)
    return extra
  }

  /// Passes over a list's document.
  ///
  /// - Returns: Its occurrences.
  mutating func skip(_ index: Int) throws(StorageError) -> Int {
    precondition(document(index) != .max)
    // SAFETY: the list is one of `count`.
    let list = unsafe lists + index
    let occurrences = unsafe Int(list.pointee.count)
    unsafe Self.skipPositions(list)
    try advance(index)
    return occurrences
  }

  /// Turns a list, which stands behind a document's positions, to the next document that stays.
  @inline(__always)
  private mutating func advance(_ index: Int) throws(StorageError) {
    // SAFETY: the list is one of `count`.
    let list = unsafe lists + index
    while true {
      let left = unsafe list.pointee.limit - list.pointee.next
      if unsafe left == 0 || left < 16 && !list.pointee.rest.isEmpty {
        unsafe try load(list, atLeast: 16)
        if unsafe list.pointee.next == list.pointee.limit {
          unsafe documents[index] = .max
          return
        }
      }
      let limit = unsafe list.pointee.limit
      var bytes = unsafe list.pointee.next
      let head = unsafe Self.readVarint(&bytes, limit)
      let local = unsafe list.pointee.local &+ UInt32(truncatingIfNeeded: head &>> 2)
      let count = unsafe head & 1 == 1 ? 1 : Self.readVarint(&bytes, limit) &+ 2
      let extra = unsafe head & 2 == 0 ? 0 : Self.readVarint(&bytes, limit)
      unsafe list.pointee.local = local
      unsafe list.pointee.count = UInt32(truncatingIfNeeded: count)
      unsafe list.pointee.extra = UInt32(truncatingIfNeeded: extra)
      unsafe list.pointee.next = unsafe bytes
      // A position takes at most four bytes: it is below 2^26.
      if unsafe limit - bytes < 4 &* Int(count) && !list.pointee.rest.isEmpty {
        unsafe try load(list, atLeast: 4 &* Int(count))
      }
      let document = unsafe maps[list.pointee.worker][local]
      unsafe documents[index] = document
      if document != .max { return }
      unsafe Self.skipPositions(list)
    }
  }

  @unsafe
  private static func skipPositions(_ list: UnsafeMutablePointer<List>) {
    var bytes = unsafe list.pointee.next
    let limit = unsafe list.pointee.limit
    // SAFETY: the varints are checked against their end.
    for _ in 0..<(unsafe list.pointee.count) { _ = unsafe readVarint(&bytes, limit) }
    unsafe list.pointee.next = unsafe bytes
  }

  /// Loads what is left of a run up to `wanted` bytes or more; at the run's end, the next run.
  @inline(never)
  @unsafe
  private mutating func load(
    _ list: UnsafeMutablePointer<List>, atLeast wanted: Int
  ) throws(StorageError) {
    // SAFETY: `list` is one of ours, with `capacity` bytes in its buffer, of which those from `next` to
    // `limit` are kept.
    if unsafe list.pointee.next == list.pointee.limit, unsafe list.pointee.rest.isEmpty {
      guard let number = unsafe list.pointee.places.first else { return }
      let place = places[number]
      unsafe list.pointee.places = unsafe list.pointee.places.dropFirst()
      unsafe list.pointee.rest = place.place..<(place.place + UInt64(place.length))
      unsafe list.pointee.window = Int(place.stream)
      unsafe list.pointee.local = 0
    }
    let rest = unsafe list.pointee.rest
    guard !rest.isEmpty, let window = unsafe windows[list.pointee.window] else { return }
    let kept = unsafe list.pointee.limit - list.pointee.next
    let needed = min(UInt64(max(wanted, Self.pieceByteCount)), UInt64(kept) + UInt64(rest.count))
    let old = unsafe list.pointee.buffer
    if unsafe Int(needed) > list.pointee.capacity {
      unsafe list.pointee.capacity = max(Int(needed), 2 * list.pointee.capacity)
      unsafe list.pointee.buffer = unsafe .allocate(capacity: list.pointee.capacity)
    }
    let buffer = unsafe list.pointee.buffer
    unsafe UnsafeMutableRawPointer(buffer).copyMemory(from: list.pointee.next, byteCount: kept)
    if unsafe buffer != old { unsafe old.deallocate() }
    let added = min(unsafe list.pointee.capacity - kept, rest.count)
    unsafe try window.read(at: rest.lowerBound, count: added, into: buffer + kept)
    unsafe list.pointee.next = unsafe UnsafePointer(buffer)
    unsafe list.pointee.limit = unsafe UnsafePointer(buffer) + kept + added
    unsafe list.pointee.rest = (rest.lowerBound + UInt64(added))..<rest.upperBound
  }

  /// Reads a variable-length integer, which must end before `limit`.
  @unsafe
  @inline(__always)
  private static func readVarint(
    _ bytes: inout UnsafePointer<UInt8>, _ limit: UnsafePointer<UInt8>
  ) -> UInt64 {
    precondition(unsafe bytes < limit)
    // SAFETY: checked just now, and again in the loop.
    var byte = unsafe bytes.pointee
    unsafe bytes += 1
    if byte < 0x80 { return UInt64(byte) }
    var value = UInt64(byte & 0x7F)
    var shift: UInt64 = 7
    repeat {
      precondition(unsafe bytes < limit)
      byte = unsafe bytes.pointee
      unsafe bytes += 1
      value |= UInt64(byte & 0x7F) &<< shift
      shift &+= 7
    } while byte >= 0x80
    return value
  }
}

/// Writes the terms of documents as records of a frame.
///
/// Layout: `BisectionTables`. The memory grows to the largest frame and is used for all.
@safe
struct FrameWriter: ~Copyable {
  private var bytes: UnsafeMutableRawPointer
  private var capacity = 1 << 16
  private var byteCount = 0
  private var high: UnsafeMutablePointer<UInt32>
  private var highCapacity = 1 << 10
  private var highCount = 0
  private var lowCount = 0
  /// Documents of the frame.
  private(set) var documentCount = 0

  init() {
    unsafe bytes = .allocate(byteCount: capacity, alignment: 16)
    unsafe high = .allocate(capacity: highCapacity)
  }

  deinit {
    unsafe bytes.deallocate()
    unsafe high.deallocate()
  }

  /// The bytes of the frame so far.
  var frameByteCount: Int { byteCount }

  /// Starts the next document.
  ///
  /// - Parameter termLimit: `add` is called at most so many times.
  mutating func begin(termLimit: Int) {
    reserve(12 + 4 * termLimit)
    if highCapacity < termLimit {
      unsafe high.deallocate()
      highCapacity = 2 * termLimit
      unsafe high = .allocate(capacity: highCapacity)
    }
    lowCount = 0
    highCount = 0
  }

  /// Adds a term of the document.
  @inline(__always)
  mutating func add(_ term: UInt32) {
    if term < UInt32(BisectionTables.lowLimit) {
      // SAFETY: `begin` made room for as many terms as may come.
      unsafe bytes.storeBytes(
        of: UInt16(truncatingIfNeeded: term), toByteOffset: byteCount &+ 8 &+ 2 &* lowCount,
        as: UInt16.self)
      lowCount &+= 1
    } else {
      // SAFETY: as above.
      unsafe high[highCount] = term
      highCount &+= 1
    }
  }

  /// Ends the document.
  mutating func end() {
    let highStart = byteCount + 8 + (2 * lowCount + 3) & ~3
    // SAFETY: `begin` made room for the head, the padding and four bytes a term.
    unsafe bytes.storeBytes(of: UInt32(lowCount), toByteOffset: byteCount, as: UInt32.self)
    unsafe bytes.storeBytes(of: UInt32(highCount), toByteOffset: byteCount + 4, as: UInt32.self)
    if lowCount & 1 == 1 {
      unsafe bytes.storeBytes(of: 0, toByteOffset: highStart - 2, as: UInt16.self)
    }
    unsafe (bytes + highStart).copyMemory(from: high, byteCount: 4 * highCount)
    byteCount = highStart + 4 * highCount
    documentCount += 1
  }

  /// Hands the frame over and starts the next.
  mutating func take() -> [UInt8] {
    // SAFETY: `byteCount` bytes were written.
    let frame = unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: byteCount))
    byteCount = 0
    documentCount = 0
    return frame
  }

  private mutating func reserve(_ count: Int) {
    guard byteCount + count > capacity else { return }
    let larger = 2 * (byteCount + count)
    // SAFETY: the new memory is larger than what is copied; the old is freed once.
    let memory = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
    unsafe memory.copyMemory(from: bytes, byteCount: byteCount)
    unsafe bytes.deallocate()
    unsafe bytes = memory
    capacity = larger
  }
}

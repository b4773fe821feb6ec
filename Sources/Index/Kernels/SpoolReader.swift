internal import Storage

/// Reads a spool from its start to its end, by pointer.
///
/// Bytes of our own making: reading past what is loaded traps.
@safe
struct SpoolReader: ~Copyable {
  private static let pieceByteCount = 1 << 16

  private let spool: FinishedSpool
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity = 0
  private var next = 0
  private var limit = 0
  /// Where in the spool the bytes after those in the buffer are.
  private var offset: UInt64 = 0

  init(_ spool: FinishedSpool) {
    self.spool = spool
    unsafe buffer = .allocate(capacity: 1)
  }

  deinit {
    // SAFETY: it is ours and holds plain bytes.
    unsafe buffer.deallocate()
  }

  /// Sees to it that the next `count` bytes are in memory, or all that are left.
  @inline(__always)
  mutating func load(_ count: Int) throws(StorageError) {
    if limit &- next < count { try refill(count) }
  }

  @inline(never)
  private mutating func refill(_ count: Int) throws(StorageError) {
    let kept = limit - next
    let wanted = max(count, Self.pieceByteCount)
    let old = unsafe buffer
    if wanted > capacity {
      capacity = wanted
      unsafe buffer = .allocate(capacity: capacity)
    }
    // SAFETY: the bytes from `next` to `limit` are set, and `capacity` is at least their number.
    unsafe UnsafeMutableRawPointer(buffer).copyMemory(from: old + next, byteCount: kept)
    if unsafe buffer != old { unsafe old.deallocate() }
    (next, limit) = (0, kept)
    let added = Int(min(UInt64(wanted - kept), spool.byteCount - offset))
    guard added > 0 else { return }
    // SAFETY: `kept + added` is at most `wanted`.
    unsafe try spool.read(
      at: offset, into: UnsafeMutableRawBufferPointer(start: buffer + kept, count: added))
    offset += UInt64(added)
    limit += added
  }

  /// Reads a variable-length integer that is loaded.
  @inline(__always)
  mutating func readVarint() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      precondition(next < limit, "reads past what is loaded")
      // SAFETY: checked just now.
      let byte = unsafe buffer[next]
      next &+= 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
  }

  /// Passes over bytes that are loaded; they stay where they are until the next `load`.
  @unsafe
  @inline(__always)
  mutating func read(_ count: Int) -> UnsafePointer<UInt8> {
    precondition(count >= 0 && count <= limit &- next, "reads past what is loaded")
    defer { next &+= count }
    // SAFETY: checked just now.
    return unsafe UnsafePointer(buffer + next)
  }
}

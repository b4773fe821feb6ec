/// Reads the bytes of one dictionary block in order, never past their end.
///
/// A read that finds no well-formed value gives 0 and sets `isDamaged`, which is asked once an entry: so a
/// lookup has no error path in its loop. The caller keeps the bytes alive and verified.
@safe
struct DictionaryBytes {
  /// Whether a read went wrong; what was read since is of no use.
  private(set) var isDamaged = false
  private var next: UnsafeRawPointer
  private let end: UnsafeRawPointer

  /// - `start`: The first of `byteCount` bytes.
  @unsafe
  init(_ start: UnsafeRawPointer, byteCount: Int) {
    unsafe next = start
    unsafe end = start + byteCount
  }

  /// The bytes that are left.
  var remaining: Int { unsafe end - next }

  /// Reads a variable-length integer.
  @inline(__always)
  mutating func readVarint() -> UInt64 {
    guard unsafe next < end else { return damaged() }
    // SAFETY: `next` is before the end.
    let first = unsafe next.load(as: UInt8.self)
    if first < 0x80 {
      unsafe next += 1
      return UInt64(first)
    }
    return readLongVarint()
  }

  private mutating func readLongVarint() -> UInt64 {
    guard remaining >= 8 else { return readLastVarint() }
    // SAFETY: eight bytes are left.
    let word = unsafe UInt64(littleEndian: next.loadUnaligned(as: UInt64.self))
    let stops = ~word & 0x8080_8080_8080_8080
    guard stops != 0 else { return readLastVarint() }
    let bitCount = UInt64(truncatingIfNeeded: stops.trailingZeroBitCount &+ 1)
    // Seven bits of each byte, pushed together in pairs.
    var value = word & (UInt64.max &>> (64 &- bitCount)) & 0x7F7F_7F7F_7F7F_7F7F
    value = value & 0x007F_007F_007F_007F | (value & 0x7F00_7F00_7F00_7F00) &>> 1
    value = value & 0x0000_3FFF_0000_3FFF | (value & 0x3FFF_0000_3FFF_0000) &>> 2
    value = value & 0x0000_0000_0FFF_FFFF | (value & 0x0FFF_FFFF_0000_0000) &>> 4
    let byteCount = Int(truncatingIfNeeded: bitCount &>> 3)
    unsafe next += byteCount
    // The last byte of a longer integer is not 0; this is only called where there are two bytes or more.
    return value &>> UInt64(truncatingIfNeeded: 7 &* (byteCount &- 1)) == 0 ? damaged() : value
  }

  /// Reads a longer integer, or one near the end of the bytes.
  private mutating func readLastVarint() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while unsafe next < end, shift <= 63 {
      // SAFETY: `next` is before the end.
      let byte = unsafe next.load(as: UInt8.self)
      unsafe next += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return byte == 0 || (shift == 63 && byte > 1) ? damaged() : value }
      shift &+= 7
    }
    return damaged()
  }

  /// Reads a variable-length integer of 32 bits.
  @inline(__always)
  mutating func readVarint32() -> UInt32 {
    let value = readVarint()
    return UInt32(exactly: value) ?? UInt32(truncatingIfNeeded: damaged())
  }

  /// Reads a variable-length count that is not above `maximum`.
  @inline(__always)
  mutating func readCount(maximum: Int) -> Int {
    let value = readVarint()
    return value <= UInt64(maximum) ? Int(truncatingIfNeeded: value) : Int(damaged())
  }

  /// Passes over `count` bytes, of which there are so many; gives the first.
  @inline(__always)
  mutating func skip(_ count: Int) -> UnsafeRawPointer {
    let start = unsafe next
    // SAFETY: the caller read `count` with `remaining` as its maximum.
    unsafe next += count
    return unsafe start
  }

  private mutating func damaged() -> UInt64 {
    isDamaged = true
    return 0
  }
}

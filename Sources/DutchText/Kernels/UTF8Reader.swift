/// Reads scalars from bytes that ought to be UTF-8, and never outside them.
///
/// A kernel holds the pointer during one call on a `RawSpan`; every read is checked against `count`.
@safe
struct UTF8Reader {
  /// A scalar and the bytes it takes; bytes that are not UTF-8 count one by one as `invalid`.
  struct Decoded {
    var scalar: UInt32
    var byteCount: Int
  }

  /// What stands for a byte that is not UTF-8: no code point, so that every table says 0.
  static let invalid: UInt32 = 0xFFFF_FFFF

  private let base: UnsafeRawPointer
  /// The number of bytes.
  let count: Int

  private static var nowhere: StaticString { "nowhere" }

  /// Reads from a buffer that outlives this value.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer) {
    // SAFETY: An empty buffer may lack an address; then `count` is 0 and nothing is ever read.
    unsafe base = bytes.baseAddress ?? UnsafeRawPointer(Self.nowhere.utf8Start)
    count = bytes.count
  }

  /// The byte at an offset, or 0 outside the text.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
    // SAFETY: The offset is inside the buffer.
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The eight bytes from an offset on, or nil when fewer are left.
  @inline(__always)
  func word(_ offset: Int) -> UInt64? {
    guard offset >= 0, offset &+ 8 <= count else { return nil }
    // SAFETY: Eight bytes from the offset are inside the buffer.
    return unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Calls `body` with a range of the bytes, which it cannot keep.
  @inline(__always)
  func withBytes<Result>(_ range: Range<Int>, _ body: (RawSpan) -> Result) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    // SAFETY: The range is inside the buffer, which outlives this value.
    return body(unsafe UnsafeRawBufferPointer(start: base, count: count).bytes.extracting(range))
  }

  /// Appends a range of the bytes to an array.
  @inline(__always)
  func append(_ range: Range<Int>, to output: inout [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    // SAFETY: The range is inside the buffer, which outlives this value.
    let bytes = unsafe UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    unsafe output.append(contentsOf: bytes)
  }

  /// The scalar at an offset inside the text.
  @inline(__always)
  func decode(_ offset: Int) -> Decoded {
    let lead = byte(offset)
    if lead < 0x80 { return Decoded(scalar: UInt32(lead), byteCount: 1) }
    return decodeMultibyte(offset, lead: lead)
  }

  /// The scalar that ends just before an offset.
  func decode(before offset: Int) -> Decoded {
    for length in 1...4 where offset >= length && byte(offset - length) & 0xC0 != 0x80 {
      let decoded = decode(offset - length)
      return decoded.byteCount == length ? decoded : Decoded(scalar: Self.invalid, byteCount: 1)
    }
    return Decoded(scalar: Self.invalid, byteCount: 1)
  }

  /// Well-formed sequences of The Unicode Standard 15.0, table 3-7.
  private func decodeMultibyte(_ offset: Int, lead: UInt8) -> Decoded {
    let failure = Decoded(scalar: Self.invalid, byteCount: 1)
    let second = byte(offset &+ 1)
    guard second & 0xC0 == 0x80 else { return failure }
    let low = UInt32(second & 0x3F)
    switch lead {
    case 0xC2...0xDF:
      return Decoded(scalar: UInt32(lead & 0x1F) &<< 6 | low, byteCount: 2)
    case 0xE0...0xEF:
      let third = byte(offset &+ 2)
      let scalar = UInt32(lead & 0x0F) &<< 12 | low &<< 6 | UInt32(third & 0x3F)
      guard third & 0xC0 == 0x80, scalar >= 0x800, scalar & 0xF800 != 0xD800 else { return failure }
      return Decoded(scalar: scalar, byteCount: 3)
    case 0xF0...0xF4:
      let third = byte(offset &+ 2)
      let fourth = byte(offset &+ 3)
      let upper = UInt32(lead & 0x07) &<< 18 | low &<< 12
      let scalar = upper | UInt32(third & 0x3F) &<< 6 | UInt32(fourth & 0x3F)
      guard third & 0xC0 == 0x80, fourth & 0xC0 == 0x80, scalar >= 0x1_0000, scalar < 0x11_0000
      else { return failure }
      return Decoded(scalar: scalar, byteCount: 4)
    default:
      return failure
    }
  }
}

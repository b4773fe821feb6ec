/// A key of bytes in two words: up to 15 bytes themselves, or hash and place of more.
///
/// The highest byte of `high` is the length plus one, or 255 for a long key; so no key is all zero.
struct ByteKey: Equatable {
  /// The first eight bytes, or a long key's hash.
  var low: UInt64
  /// The other seven bytes, or a long key's offset in the arena; and the length.
  var high: UInt64

  /// The largest key that is kept in the two words.
  static let inlineCount = 15

  /// An empty slot.
  static let none = ByteKey(low: 0, high: 0)

  /// Whether the bytes are in an arena.
  @inline(__always)
  var isLong: Bool { high >> 56 == 0xFF }

  /// A long key's offset in the arena.
  var arenaOffset: Int { Int(high & 0x00FF_FFFF_FFFF_FFFF) }

  /// A key with its bytes in an arena.
  static func long(hash: UInt64, arenaOffset: Int) -> ByteKey {
    ByteKey(low: hash, high: 0xFF << 56 | UInt64(arenaOffset))
  }

  /// The key of `count` bytes, at most 15, from an offset on.
  @inline(__always)
  static func short(_ reader: UTF8Reader, at offset: Int, count: Int) -> ByteKey {
    let length = UInt64(truncatingIfNeeded: count &+ 1) &<< 56
    if let low = reader.word(offset), let high = reader.word(offset &+ 8) {
      if count >= 8 {
        let mask = (1 as UInt64) &<< UInt64(truncatingIfNeeded: (count &- 8) &* 8) &- 1
        return ByteKey(
          low: UInt64(littleEndian: low), high: UInt64(littleEndian: high) & mask | length)
      }
      let mask = (1 as UInt64) &<< UInt64(truncatingIfNeeded: count &* 8) &- 1
      return ByteKey(low: UInt64(littleEndian: low) & mask, high: length)
    }
    return shortAtEnd(reader, at: offset, count: count)
  }

  /// The same near the end of the text, without reading past it.
  private static func shortAtEnd(_ reader: UTF8Reader, at offset: Int, count: Int) -> ByteKey {
    let length = UInt64(truncatingIfNeeded: count &+ 1) &<< 56
    if count < 8 { return ByteKey(low: bytes(reader, offset..<offset &+ count), high: length) }
    let high = bytes(reader, offset &+ 8..<offset &+ count)
    return ByteKey(
      low: reader.word(offset).map(UInt64.init(littleEndian:)) ?? 0, high: high | length)
  }

  /// Up to seven bytes, the first one lowest.
  private static func bytes(_ reader: UTF8Reader, _ range: Range<Int>) -> UInt64 {
    if range.lowerBound >= 8, let word = reader.word(range.upperBound &- 8), !range.isEmpty {
      return UInt64(littleEndian: word) &>> UInt64((8 &- range.count) &* 8)
    }
    var bytes: UInt64 = 0
    for offset in range.reversed() { bytes = bytes &<< 8 | UInt64(reader.byte(offset)) }
    return bytes
  }
}

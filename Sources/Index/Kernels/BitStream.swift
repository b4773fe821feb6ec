/// Packs a few integers of a common bit width into one little-endian bit stream.
///
/// Layout: docs/INDEX-FORMAT.md, "Conventions", *Packed(n, w)*. Used where a block has fewer than 128
/// integers, and where single ones are read out of order.
package enum BitStream {
  /// The bytes of `count` integers.
  @inline(__always)
  package static func byteCount(count: Int, bitWidth: Int) -> Int {
    (count &* bitWidth &+ 7) &>> 3
  }

  /// The bits of the largest of `count` values.
  @unsafe
  package static func bitWidth(of values: UnsafePointer<UInt32>, count: Int) -> Int {
    var all: UInt32 = 0
    // SAFETY: `values` holds `count` integers, by contract.
    for index in 0..<count { unsafe all |= values[index] }
    return 32 - all.leadingZeroBitCount
  }

  /// Writes `count` values, each below `2^bitWidth`.
  ///
  /// - `output`: May be written up to eight bytes behind what is returned.
  /// - Returns: The bytes that the values take.
  @unsafe
  package static func write(
    _ values: UnsafePointer<UInt32>, count: Int, bitWidth: Int,
    to output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard bitWidth > 0 else { return 0 }
    var buffer: UInt64 = 0
    var filled: UInt64 = 0
    var next = UnsafeMutableRawPointer(output)
    for index in 0..<count {
      // SAFETY: `values` holds `count` integers, and whole words are stored only once they are full.
      unsafe buffer |= UInt64(values[index]) &<< filled
      filled &+= UInt64(truncatingIfNeeded: bitWidth)
      if filled >= 32 {
        unsafe next.storeBytes(
          of: UInt32(truncatingIfNeeded: buffer).littleEndian, as: UInt32.self)
        unsafe next += 4
        buffer &>>= 32
        filled &-= 32
      }
    }
    // SAFETY: the caller made room for eight bytes more.
    unsafe next.storeBytes(of: UInt32(truncatingIfNeeded: buffer).littleEndian, as: UInt32.self)
    return byteCount(count: count, bitWidth: bitWidth)
  }

  /// Unpacks `count` integers.
  ///
  /// - `bytes`: `byteCount(count:bitWidth:)` bytes are read, and none after them.
  /// - `bitWidth`: In `0...32`.
  /// - Complexity: O(count); allocates nothing.
  @unsafe
  package static func unpack(
    _ bytes: UnsafeRawPointer, count: Int, bitWidth: Int,
    into values: UnsafeMutablePointer<UInt32>
  ) {
    guard bitWidth > 0 else {
      // SAFETY: `values` holds `count` integers, by contract.
      for index in 0..<count { unsafe values[index] = 0 }
      return
    }
    let mask = bitWidth == 32 ? UInt64(UInt32.max) : (1 &<< UInt64(bitWidth)) &- 1
    var buffer: UInt64 = 0
    var filled = 0
    var offset = 0
    for index in 0..<count {
      while filled < bitWidth {
        // SAFETY: a byte is read only when one of its bits is still needed.
        buffer |=
          UInt64(unsafe bytes.load(fromByteOffset: offset, as: UInt8.self))
          &<< UInt64(truncatingIfNeeded: filled)
        filled &+= 8
        offset &+= 1
      }
      unsafe values[index] = UInt32(truncatingIfNeeded: buffer & mask)
      buffer &>>= UInt64(truncatingIfNeeded: bitWidth)
      filled &-= bitWidth
    }
  }

  /// Unpacks `count` integers faster: it may read up to seven bytes behind them.
  ///
  /// - `bytes`: `byteCount(count:bitWidth:)` bytes and seven more.
  /// - `bitWidth`: In `0...32`.
  @unsafe
  static func unpackAhead(
    _ bytes: UnsafeRawPointer, count: Int, bitWidth: Int, adding addend: UInt32 = 0,
    into values: UnsafeMutablePointer<UInt32>
  ) {
    let mask = bitWidth == 32 ? UInt64(UInt32.max) : (1 &<< UInt64(bitWidth)) &- 1
    var bit = 0
    for index in 0..<count {
      // SAFETY: the word starts inside the integers' bytes, so that it ends at most seven behind them.
      let word = unsafe bytes.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
      unsafe values[index] =
        UInt32(truncatingIfNeeded: (word &>> UInt64(truncatingIfNeeded: bit & 7)) & mask) &+ addend
      bit &+= bitWidth
    }
  }

  /// The integer at `index`.
  ///
  /// - `bytes`: Holds at least `byteCount(count: index + 1, bitWidth:)` bytes.
  @unsafe
  @inline(__always)
  package static func value(
    _ bytes: UnsafeRawPointer, at index: Int, bitWidth: Int
  ) -> UInt32 {
    if bitWidth == 0 { return 0 }
    let bit = index &* bitWidth
    var value: UInt64 = 0
    let first = bit &>> 3
    let last = (bit &+ bitWidth &- 1) &>> 3
    var offset = first
    while offset <= last {
      // SAFETY: the last byte holds the value's last bit, which the caller vouches for.
      value |=
        UInt64(unsafe bytes.load(fromByteOffset: offset, as: UInt8.self))
        &<< UInt64(truncatingIfNeeded: 8 &* (offset &- first))
      offset &+= 1
    }
    let mask = bitWidth == 32 ? UInt64(UInt32.max) : (1 &<< UInt64(bitWidth)) &- 1
    return UInt32(truncatingIfNeeded: value &>> UInt64(truncatingIfNeeded: bit & 7) & mask)
  }
}

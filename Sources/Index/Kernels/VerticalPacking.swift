internal import CHardware

/// Packs and unpacks 128 integers of a common bit width in four lanes.
///
/// Layout: docs/INDEX-FORMAT.md, "Conventions", *Vertical(w)*. Frame-of-reference packing as in
/// Lemire & Boytsov, *Decoding billions of integers per second through vectorization*, 2015,
/// doi:10.1002/spe.2203 (their SIMD-BP128 layout). With AVX2 an unrolled kernel a width in C, two rows at
/// once (4 integers/ns with gaps, 11 without); else a rolled loop with a run-time width, for in Swift an
/// unrolled kernel costs a second of compile time a width.
package enum VerticalPacking {
  /// Integers in a block.
  package static let count = 128

  package typealias Lanes = SIMD4<UInt32>

  /// The bytes of a packed block.
  @inline(__always)
  package static func byteCount(bitWidth: Int) -> Int { 16 &* bitWidth }

  /// Packs the 128 integers at `values`; higher bits are cut off.
  ///
  /// - Parameters:
  ///   - values: 128 integers.
  ///   - bitWidth: In `0...32`.
  ///   - output: Receives `16 * bitWidth` bytes.
  /// - Complexity: O(128); allocates nothing.
  @unsafe
  static func pack(
    _ values: UnsafePointer<UInt32>, bitWidth: Int, to output: UnsafeMutablePointer<UInt8>
  ) {
    guard bitWidth > 0 else { return }
    let input = unsafe UnsafeRawPointer(values)
    var next = UnsafeMutableRawPointer(output)
    let mask = mask(bitWidth)
    let width = UInt32(truncatingIfNeeded: bitWidth)
    var words = Lanes(repeating: 0)
    var filled: UInt32 = 0
    for row in 0..<32 {
      // SAFETY: `values` holds 32 rows, and `32 * bitWidth` bits fill `bitWidth` words a lane.
      let lanes = unsafe input.loadUnaligned(fromByteOffset: row &<< 4, as: Lanes.self) & mask
      words |= lanes &<< filled
      filled &+= width
      if filled >= 32 {
        unsafe next.storeBytes(of: words, as: Lanes.self)
        unsafe next += 16
        filled &-= 32
        // Bits of `lanes` that did not fit; a shift of 32 must give zero.
        words = filled == 0 ? Lanes(repeating: 0) : lanes &>> (width &- filled)
      }
    }
  }

  /// Unpacks 128 integers.
  ///
  /// - Parameters:
  ///   - bytes: The packed block; `16 * bitWidth` bytes are read.
  ///   - bitWidth: In `0...32`, checked by the caller.
  ///   - addend: Added to each integer, in 32 bits.
  ///   - values: Receives 128 integers.
  /// - Complexity: O(128); allocates nothing.
  @unsafe
  @inline(__always)
  package static func unpack(
    _ bytes: UnsafeRawPointer, bitWidth: Int, adding addend: UInt32 = 0,
    into values: UnsafeMutablePointer<UInt32>
  ) {
    if hardware_has_ranking() {
      // SAFETY: the contract above.
      unsafe hardware_unpack(
        bytes.assumingMemoryBound(to: UInt8.self), UInt32(truncatingIfNeeded: bitWidth), addend,
        values)
    } else {
      unsafe plainUnpack(bytes, bitWidth: bitWidth, adding: addend, into: values)
    }
  }

  /// The same without AVX2.
  @unsafe
  package static func plainUnpack(
    _ bytes: UnsafeRawPointer, bitWidth: Int, adding addend: UInt32,
    into values: UnsafeMutablePointer<UInt32>
  ) {
    let added = Lanes(repeating: addend)
    let output = UnsafeMutableRawPointer(values)
    let mask = mask(bitWidth)
    var bit = 0
    for row in 0..<32 {
      // SAFETY: `bytes` holds 16 * bitWidth bytes and `values` 128 integers, by the contract above.
      let lanes = unsafe lanes(bytes, bit: bit, bitWidth: bitWidth, mask: mask) &+ added
      unsafe output.storeBytes(of: lanes, toByteOffset: row &<< 4, as: Lanes.self)
      bit &+= bitWidth
    }
  }

  /// The integer at `index`, below 128.
  ///
  /// - `bytes`: The packed block of `16 * bitWidth` bytes.
  @unsafe
  @inline(__always)
  static func value(_ bytes: UnsafeRawPointer, at index: Int, bitWidth: Int) -> UInt32 {
    if bitWidth == 0 { return 0 }
    let bit = (index &>> 2) &* bitWidth
    let shift = UInt64(truncatingIfNeeded: bit & 31)
    let offset = (bit &>> 5) &<< 4 &+ (index & 3) &<< 2
    // SAFETY: as in `lanes`: the next word is read only when the integer crosses into it.
    var value = UInt64(unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    if Int(shift) &+ bitWidth > 32 {
      value |=
        UInt64(unsafe bytes.loadUnaligned(fromByteOffset: offset &+ 16, as: UInt32.self)) &<< 32
    }
    return UInt32(truncatingIfNeeded: value &>> shift) & mask(bitWidth)[0]
  }

  /// Unpacks 128 gaps and sums them: value i is `previous + Σ(gap + 1)` up to i, in 32 bits.
  ///
  /// - Complexity: O(128); allocates nothing.
  @unsafe
  @inline(__always)
  package static func unpackGaps(
    _ bytes: UnsafeRawPointer, bitWidth: Int, previous: UInt32,
    into documents: UnsafeMutablePointer<UInt32>
  ) {
    if hardware_has_ranking() {
      // SAFETY: `bytes` holds 16 * bitWidth bytes and `documents` 128 integers, by contract.
      unsafe hardware_unpack_gaps(
        bytes.assumingMemoryBound(to: UInt8.self), UInt32(truncatingIfNeeded: bitWidth), previous,
        documents)
    } else {
      unsafe plainUnpackGaps(bytes, bitWidth: bitWidth, previous: previous, into: documents)
    }
  }

  /// The same without AVX2.
  ///
  /// The four-lane prefix sum shifts through 64-bit halves (measured faster here than lane moves).
  @unsafe
  package static func plainUnpackGaps(
    _ bytes: UnsafeRawPointer, bitWidth: Int, previous: UInt32,
    into documents: UnsafeMutablePointer<UInt32>
  ) {
    let output = UnsafeMutableRawPointer(documents)
    let mask = mask(bitWidth)
    let one = Lanes(repeating: 1)
    var sum = Lanes(repeating: previous)
    var bit = 0
    for row in 0..<32 {
      // SAFETY: as in `unpack`.
      let lanes = unsafe lanes(bytes, bit: bit, bitWidth: bitWidth, mask: mask)
      sum = prefixSum(lanes &+ one, after: sum[3])
      unsafe output.storeBytes(of: sum, toByteOffset: row &<< 4, as: Lanes.self)
      bit &+= bitWidth
    }
  }

  /// Sums 128 gaps in place: value i becomes `previous + Σ(gap + 1)` up to i, in 32 bits.
  @unsafe
  static func sumGaps(_ values: UnsafeMutablePointer<UInt32>, previous: UInt32) {
    // SAFETY: 128 plain integers are a packed block of width 32, and each row is read before it is written.
    unsafe unpackGaps(
      UnsafeRawPointer(values), bitWidth: 32, previous: previous, into: values)
  }

  @inline(__always)
  private static func mask(_ bitWidth: Int) -> Lanes {
    Lanes(repeating: bitWidth == 32 ? .max : (1 &<< UInt32(truncatingIfNeeded: bitWidth)) &- 1)
  }

  /// The four integers of one row.
  @inline(__always)
  private static func lanes(
    _ bytes: UnsafeRawPointer, bit: Int, bitWidth: Int, mask: Lanes
  ) -> Lanes {
    if bitWidth == 0 { return Lanes(repeating: 0) }
    let word = bit &>> 5
    let shift = UInt32(truncatingIfNeeded: bit & 31)
    // SAFETY: word < bitWidth since bit < 32 * bitWidth, and the next word is read only when the
    // row crosses into it, so it is below bitWidth too.
    var lanes = unsafe bytes.loadUnaligned(fromByteOffset: word &<< 4, as: Lanes.self) &>> shift
    if Int(truncatingIfNeeded: shift) &+ bitWidth > 32 {
      lanes |=
        unsafe bytes.loadUnaligned(fromByteOffset: (word &+ 1) &<< 4, as: Lanes.self)
        &<< (32 &- shift)
    }
    return lanes & mask
  }

  @inline(__always)
  private static func prefixSum(_ lanes: Lanes, after last: UInt32) -> Lanes {
    // SAFETY: both types are 16 bytes of plain integers.
    let halves = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    let pairs = unsafe lanes &+ unsafeBitCast(halves &<< 32, to: Lanes.self)
    let carry = last &+ pairs[1]
    return pairs &+ Lanes(last, last, carry, carry)
  }
}

/// A block of 128 integers packed to a width that fits most of them, with the rest patched.
///
/// Layout: docs/INDEX-FORMAT.md, "Postings", *Exceptions*. Patched frame of reference as in Zukowski,
/// Héman, Nes & Boncz, *Super-scalar RAM-CPU cache compression*, 2006, doi:10.1109/ICDE.2006.150; the
/// width is the cheapest one, found by trying all.
package struct PatchedBlock: Hashable, Sendable {
  /// Bits of the packed part, in `0...32`.
  package let bitWidth: Int
  /// Integers that do not fit, in `0...31`.
  package let exceptionCount: Int
  /// Bytes of each exception's high part, in `1...4`.
  package let highByteCount: Int

  /// 128 zeros.
  static let empty = PatchedBlock()

  private init() {
    bitWidth = 0
    exceptionCount = 0
    highByteCount = 1
  }

  /// The most exceptions that a block can hold.
  package static let maximumExceptionCount = 31

  /// Chooses the cheapest packing of the 128 integers at `values`.
  @unsafe
  package init(planning values: UnsafePointer<UInt32>) {
    var all: UInt32 = 0
    // SAFETY: 128 integers are there, by contract, here and below.
    for index in 0..<VerticalPacking.count { unsafe all |= values[index] }
    let maximum = 32 - all.leadingZeroBitCount
    guard maximum > 1 else {  // exceptions would cost two bytes each, a bit for all sixteen
      self = unsafe maximum == 0 ? .empty : Self(planningBits: values)
      return
    }
    self = unsafe Self(planning: values, maximum: maximum)
  }

  /// Chooses between one bit each and exceptions for the ones.
  @unsafe
  private init(planningBits values: UnsafePointer<UInt32>) {
    var ones = 0
    // SAFETY: 128 integers are there, by contract.
    for index in 0..<VerticalPacking.count { unsafe ones += Int(values[index]) }
    let isSparse = 2 * ones < 16
    bitWidth = isSparse ? 0 : 1
    exceptionCount = isSparse ? ones : 0
    highByteCount = 1
  }

  @unsafe
  private init(planning values: UnsafePointer<UInt32>, maximum: Int) {
    var counts = InlineArray<33, Int>(repeating: 0)
    for index in 0..<VerticalPacking.count {
      // SAFETY: 128 integers are there, by contract.
      counts[unsafe 32 &- values[index].leadingZeroBitCount] &+= 1
    }
    var best = (cost: 16 * maximum, width: maximum, exceptions: 0)
    var exceptions = 0
    var width = maximum
    while width > 0 {
      exceptions += counts[width]
      width -= 1
      if exceptions > Self.maximumExceptionCount { break }
      let cost = 16 * width + exceptions * (1 + Self.highByteCount(maximum - width))
      if cost < best.cost { best = (cost, width, exceptions) }
    }
    bitWidth = best.width
    exceptionCount = best.exceptions
    highByteCount = Self.highByteCount(maximum - best.width)
  }

  /// Reads the two bytes that describe a block, or nil when no writer makes them.
  @inline(__always)
  package init?(width: UInt8, exceptions: UInt8) {
    bitWidth = Int(width)
    exceptionCount = Int(exceptions & 31)
    highByteCount = Int(exceptions &>> 5 & 3) &+ 1
    if bitWidth > 32 || (bitWidth == 32 && exceptionCount > 0) || exceptions >= 128 { return nil }
  }

  /// The first of the two bytes that describe a block.
  package var widthByte: UInt8 { UInt8(bitWidth) }

  /// The second of the two bytes that describe a block.
  package var exceptionByte: UInt8 { UInt8(exceptionCount | (highByteCount - 1) << 5) }

  /// The bytes of the body: packed part and exceptions.
  @inline(__always)
  package var byteCount: Int { 16 &* bitWidth &+ exceptionCount &* (1 &+ highByteCount) }

  /// Writes the body that this plan gives to the 128 values that it was made for.
  ///
  /// - `output`: Has room for `byteCount` bytes.
  /// - Returns: `byteCount`.
  @unsafe
  package func write(
    _ values: UnsafePointer<UInt32>, to output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    // SAFETY: the plan was made for these values, so there are `exceptionCount` that do not fit.
    unsafe VerticalPacking.pack(values, bitWidth: bitWidth, to: output)
    guard exceptionCount > 0 else { return byteCount }
    var index = unsafe output + 16 * bitWidth
    var part = unsafe index + exceptionCount
    for place in 0..<VerticalPacking.count {
      let high = unsafe values[place] &>> UInt32(truncatingIfNeeded: bitWidth)
      guard high != 0 else { continue }
      unsafe index[0] = UInt8(truncatingIfNeeded: place)
      unsafe index += 1
      for byte in 0..<highByteCount {
        let shift = UInt32(truncatingIfNeeded: 8 &* byte)
        unsafe part[byte] = UInt8(truncatingIfNeeded: high &>> shift)
      }
      unsafe part += highByteCount
    }
    return byteCount
  }

  /// Unpacks a body of `byteCount` bytes.
  ///
  /// - `addend`: Added to each integer, in 32 bits.
  /// - `values`: Receives 128 integers.
  /// - Returns: False when an exception's index is not below 128.
  /// - Complexity: O(128); allocates nothing.
  @unsafe
  @inline(__always)
  package func unpack(
    _ bytes: UnsafeRawPointer, adding addend: UInt32 = 0,
    into values: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    // SAFETY: the caller checked that `byteCount` bytes are there and that `values` holds 128.
    unsafe VerticalPacking.unpack(bytes, bitWidth: bitWidth, adding: addend, into: values)
    return exceptionCount == 0 ? true : unsafe patch(bytes, into: values)
  }

  /// The integer at `index`, below 128, of a body of `byteCount` bytes with seven readable bytes behind it.
  ///
  /// - Complexity: O(exceptions), eight at a time.
  @unsafe
  package func value(_ bytes: UnsafeRawPointer, at index: Int) -> UInt32 {
    // SAFETY: the caller checked that `byteCount` bytes are there.
    let value = unsafe VerticalPacking.value(bytes, at: index, bitWidth: bitWidth)
    let indexes = unsafe bytes + 16 &* bitWidth
    let wanted = UInt64(truncatingIfNeeded: index) &* 0x0101_0101_0101_0101
    var exception = 0
    while exception < exceptionCount {
      // SAFETY: below the exceptions there are bytes, and behind the body seven more.
      let eight = unsafe indexes.loadUnaligned(fromByteOffset: exception, as: UInt64.self)
      let match = Self.firstZeroByte(of: UInt64(littleEndian: eight) ^ wanted)
      if match < 8, exception &+ match < exceptionCount {
        let high = unsafe indexes + exceptionCount + (exception &+ match) &* highByteCount
        return unsafe value &+ (self.high(high) &<< UInt32(truncatingIfNeeded: bitWidth))
      }
      exception &+= 8
    }
    return value
  }

  /// The number of the lowest byte that is 0, or 8: Warren, *Hacker's Delight*, 6-1.
  @inline(__always)
  private static func firstZeroByte(of bytes: UInt64) -> Int {
    let lowest = bytes &- 0x0101_0101_0101_0101
    return (lowest & ~bytes & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
  }

  /// The high part of an exception.
  @unsafe
  @inline(__always)
  private func high(_ bytes: UnsafeRawPointer) -> UInt32 {
    var value: UInt32 = 0
    for byte in 0..<highByteCount {
      // SAFETY: each exception has so many bytes.
      let part = unsafe bytes.load(fromByteOffset: byte, as: UInt8.self)
      value |= UInt32(part) &<< UInt32(truncatingIfNeeded: 8 &* byte)
    }
    return value
  }

  /// Adds the high parts of the exceptions of a body of `byteCount` bytes.
  @unsafe
  private func patch(
    _ bytes: UnsafeRawPointer, into values: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    // SAFETY: the caller checked that `byteCount` bytes are there; each index is checked below.
    let indexes = unsafe bytes + 16 &* bitWidth
    var high = unsafe indexes + exceptionCount
    let shift = UInt32(truncatingIfNeeded: bitWidth)
    for exception in 0..<exceptionCount {
      let index = Int(unsafe indexes.load(fromByteOffset: exception, as: UInt8.self))
      guard index < VerticalPacking.count else { return false }
      unsafe values[index] &+= self.high(high) &<< shift
      unsafe high += highByteCount
    }
    return true
  }

  private static func highByteCount(_ bits: Int) -> Int { max(1, (bits + 7) / 8) }
}

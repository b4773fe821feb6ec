/// The two loops that touch every byte of a page: searching and copying.
///
/// Unsafe, unlike the rest of the folder apart from the parser itself: with checked access one byte
/// at a time the prefilter is slower than the parser that it relieves.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first place at or after `start` of `byte`, or nil.
  ///
  /// - Complexity: O(distance), eight bytes a step.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
    let pattern = ones &* UInt64(byte)
    // SAFETY: a byte has no padding.
    let raw = unsafe bytes.bytes
    let count = bytes.count
    precondition(start >= 0, "a search starts inside the bytes")
    var offset = start
    while offset + 8 <= count {
      // SAFETY: offset is not negative and eight bytes remain, checked by the loop's condition.
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let difference = UInt64(littleEndian: word) ^ pattern
      let zeros = (difference &- ones) & ~difference & highs
      if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count {
      if bytes[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }

  /// The first place at or after `start` of `<`, `&` or NUL, or the end.
  ///
  /// - Complexity: O(distance), eight bytes a step.
  static func markup(in bytes: Span<UInt8>, from start: Int) -> Int {
    let less = ones &* UInt64(UInt8(ascii: "<"))
    let ampersand = ones &* UInt64(UInt8(ascii: "&"))
    // SAFETY: a byte has no padding.
    let raw = unsafe bytes.bytes
    let count = bytes.count
    precondition(start >= 0, "a search starts inside the bytes")
    var offset = start
    while offset + 8 <= count {
      // SAFETY: offset is not negative and eight bytes remain, checked by the loop's condition.
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let value = UInt64(littleEndian: word)
      let first = value ^ less
      let second = value ^ ampersand
      let zeros =
        ((first &- ones) & ~first | (second &- ones) & ~second | (value &- ones) & ~value) & highs
      if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count {
      switch bytes[offset] {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), 0: return offset
      default: offset += 1
      }
    }
    return count
  }

  /// Appends a range of `bytes` to `output`.
  ///
  /// - Complexity: O(range).
  static func copy(_ bytes: Span<UInt8>, _ range: Range<Int>, onto output: inout [UInt8]) {
    guard !range.isEmpty else { return }
    // SAFETY: `extracting` checks the range, and the buffer does not leave the closure.
    unsafe bytes.extracting(range).withUnsafeBufferPointer { buffer in
      unsafe output.append(contentsOf: buffer)
    }
  }
}

internal import DutchText
internal import Glibc

/// The loops that touch every byte of a page: searching, checking and copying, eight bytes a step.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first place at or after `start` of `byte`, or nil.
  ///
  /// - Complexity: O(distance).
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
    precondition(start >= 0, "a search starts inside the bytes")
    let count = bytes.count
    guard start < count else { return nil }
    // SAFETY: `count - start` bytes follow the start, and what is found lies among them.
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// How often a byte occurs that is rare.
  ///
  /// - Complexity: O(bytes).
  static func count(of byte: UInt8, in bytes: Span<UInt8>) -> Int {
    var count = 0
    var start = 0
    while let place = first(byte, in: bytes, from: start) {
      count += 1
      start = place + 1
    }
    return count
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

  /// Whether all bytes are ASCII.
  ///
  /// - Complexity: O(bytes), eight a step.
  static func isASCII(_ bytes: Span<UInt8>) -> Bool {
    firstAboveASCII(in: bytes, from: 0) == bytes.count
  }

  /// The first place at or after `start` of a byte that is not ASCII, or the end.
  ///
  /// - Complexity: O(distance), eight bytes a step.
  static func firstAboveASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    // SAFETY: a byte has no padding.
    let raw = unsafe bytes.bytes
    let count = bytes.count
    precondition(start >= 0, "a search starts inside the bytes")
    var offset = start
    while offset + 8 <= count {
      // SAFETY: offset is not negative and eight bytes remain, checked by the loop's condition.
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let marks = UInt64(littleEndian: word) & highs
      if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count, bytes[offset] < 0x80 { offset += 1 }
    return offset
  }

  /// The first place at or after `start` of a control character other than tab to carriage return
  /// and escape, or nil.
  ///
  /// - Complexity: O(distance).
  static func firstControl(in bytes: Span<UInt8>, from start: Int) -> Int? {
    // SAFETY: a byte has no padding.
    let raw = unsafe bytes.bytes
    let count = bytes.count
    precondition(start >= 0, "a search starts inside the bytes")
    var offset = start
    while offset < count {
      if offset + 8 <= count {
        // SAFETY: offset is not negative and eight bytes remain.
        let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
        let deleted = word ^ (ones &* 0x7F)
        // Finds every byte below 0x20 and every 0x7F, and now and then another, looked at below.
        let found =
          ((word &- ones &* 0x20) & ~word | (deleted &- ones) & ~deleted) & highs
        if found == 0 {
          offset += 8
          continue
        }
      }
      let end = min(offset + 8, count)
      while offset < end {
        let byte = bytes[offset]
        if byte < 0x09 || byte >= 0x0E && byte <= 0x1F && byte != 0x1B || byte == 0x7F {
          return offset
        }
        offset += 1
      }
    }
    return nil
  }

  /// Where a stretch of visible ASCII characters with single spaces between them ends.
  ///
  /// - Parameters:
  ///   - bytes: Text.
  ///   - start: Where a visible ASCII character stands.
  ///   - end: Where to stop.
  /// - Returns: The place behind the last visible character of the stretch.
  /// - Complexity: O(stretch), eight bytes a step.
  static func plainEnd(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(
      start >= 0 && start < end && end <= bytes.count, "a stretch stands inside the bytes")
    // SAFETY: a byte has no padding.
    let raw = unsafe bytes.bytes
    var offset = start
    var spaceBefore: UInt64 = 0
    while offset + 8 <= end {
      // SAFETY: offset is not negative and eight bytes remain, checked by the loop's condition.
      let word = UInt64(
        littleEndian: unsafe raw.unsafeLoadUnaligned(
          fromUncheckedByteOffset: offset, as: UInt64.self))
      let low = (word &- ones &* 0x20) & ~word
      let deleted = word ^ (ones &* 0x7F)
      let blank = word ^ (ones &* 0x20)
      // Exact in every byte: the highest bit where the byte is a space.
      let spaces = ~((blank & ~highs) &+ ~highs | blank | ~highs)
      let doubled = spaces & (spaces << 8 | spaceBefore)
      if (low | word | (deleted &- ones) & ~deleted) & highs | doubled != 0 { break }
      spaceBefore = spaces >> 56
      offset += 8
    }
    while offset < end {
      let byte = bytes[offset]
      let isPlain =
        byte > 0x20 && byte < 0x7F || byte == 0x20 && offset > start && bytes[offset - 1] != 0x20
      guard isPlain else { break }
      offset += 1
    }
    return offset > start && bytes[offset - 1] == 0x20 ? offset - 1 : offset
  }

  /// The number that at most eight bytes are, the first one highest; ASCII capitals in lower case.
  @inline(__always)
  static func lowercased(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count && range.count <= 8)
    guard range.lowerBound + 8 <= bytes.count, !range.isEmpty else {
      var value: UInt64 = 0
      for index in range {
        let byte = bytes[index]
        value = value << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      return value
    }
    // SAFETY: a byte has no padding; eight bytes remain from the lower bound on, checked above.
    let raw = unsafe bytes.bytes
    // SAFETY: as above.
    let word = unsafe raw.unsafeLoadUnaligned(
      fromUncheckedByteOffset: range.lowerBound, as: UInt64.self)
    let value = UInt64(bigEndian: word) >> UInt64(64 - 8 * range.count)
    // The highest bit of each byte from `A` to `Z`, moved to where lower case differs.
    let letters = value & ~highs
    let capitals = ((letters &+ ones &* 0x3F) ^ (letters &+ ones &* 0x25)) & ~value & highs
    return value | capitals >> 2
  }

  /// The first place of `&` or NUL in a range, or its end.
  ///
  /// - Complexity: O(distance), eight bytes a step.
  static func reference(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    // SAFETY: a byte has no padding.
    let raw = unsafe bytes.bytes
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      // SAFETY: eight bytes remain in the range, which lies inside the bytes, as checked above.
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let value = UInt64(littleEndian: word)
      let ampersand = value ^ (ones &* UInt64(UInt8(ascii: "&")))
      let zeros = ((ampersand &- ones) & ~ampersand | (value &- ones) & ~value) & highs
      if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < range.upperBound {
      if bytes[offset] == UInt8(ascii: "&") || bytes[offset] == 0 { return offset }
      offset += 1
    }
    return offset
  }

  /// Appends the Normalization Form C of a text to `output`.
  ///
  /// - Complexity: O(bytes).
  static func appendNFC(of bytes: Span<UInt8>, onto output: inout [UInt8]) {
    // SAFETY: a byte has no padding.
    NFC.normalize(unsafe bytes.bytes, into: &output)
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

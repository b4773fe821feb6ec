/// Text in lower case, as bytes.
///
/// ASCII, Latin letters up to U+00FF and scripts and signs without case are folded byte by byte; what
/// is left takes the standard library's word for it, scalar by scalar, so that the result is always
/// that of `lowercased()`.
enum LowerCase {
  /// What `lowercased()` makes of a text.
  ///
  /// - Complexity: O(bytes).
  static func bytes(of text: String) -> [UInt8] {
    let bytes = text.utf8.span
    var offset = 0
    var folded = simplePrefix(of: bytes, end: &offset)
    while offset < bytes.count {
      let width = simpleWidth(of: bytes, at: offset)
      if width > 0 {
        append(bytes, at: offset, width: width, onto: &folded)
        offset += width
      } else {
        let scalar = UTF8Scalar.decode(bytes, at: offset)
        if let known = Unicode.Scalar(scalar.value) {
          folded.append(contentsOf: known.properties.lowercaseMapping.utf8)
        }
        offset += scalar.width
      }
    }
    return folded
  }

  /// The beginning of a text, up to the first scalar that takes a table, which `end` becomes the place of.
  private static func simplePrefix(of bytes: Span<UInt8>, end: inout Int) -> [UInt8] {
    let count = bytes.count
    var offset = 0
    // SAFETY: every index is below `offset` plus the width of a scalar inside the text, hence below
    // `count`; all bytes below `offset` are written.
    let result = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      while offset < count {
        let byte = bytes[offset]
        if byte < 0x80 {
          unsafe buffer[offset] = byte &- 0x41 < 26 ? byte | 0x20 : byte
          offset &+= 1
          continue
        }
        let width = simpleWidth(of: bytes, at: offset)
        guard width > 0 else { break }
        for place in offset..<offset + width { unsafe buffer[place] = bytes[place] }
        if isLatinCapital(bytes, at: offset) { unsafe buffer[offset + 1] |= 0x20 }
        offset &+= width
      }
      written = offset
    }
    end = offset
    return result
  }

  private static func append(
    _ bytes: Span<UInt8>, at offset: Int, width: Int, onto folded: inout [UInt8]
  ) {
    let byte = bytes[offset]
    if width == 1 {
      folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      return
    }
    for place in offset..<offset + width { folded.append(bytes[place]) }
    if isLatinCapital(bytes, at: offset) { folded[folded.count - 1] |= 0x20 }
  }

  /// How many bytes the scalar at a place takes, where its lower case is plain; else 0.
  @inline(__always)
  private static func simpleWidth(of bytes: Span<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    if lead < 0x80 { return 1 }
    if lead == 0xC2 || lead == 0xC3 { return offset + 1 < bytes.count ? 2 : 0 }
    guard offset + 2 < bytes.count else { return 0 }
    let second = bytes[offset + 1]
    switch lead {
    // Punctuation, arrows, signs, but for letter-like ones, Roman numerals and letters in circles.
    case 0xE2: return second < 0x84 || 0x87...0x91 ~= second || 0x94...0xAF ~= second ? 3 : 0
    // Chinese, Japanese, Korean.
    case 0xE3...0xE9: return 3
    case 0xF0: return second == 0x9F && offset + 3 < bytes.count ? 4 : 0
    default: return 0
    }
  }

  @inline(__always)
  private static func isLatinCapital(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes[offset] == 0xC3 && bytes[offset + 1] <= 0x9E && bytes[offset + 1] != 0x97
  }
}

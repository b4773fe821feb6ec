/// Tells valid UTF-8 from other bytes.
enum UTF8Check {
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Whether bytes are well formed (*The Unicode Standard*, table 3-7).
  ///
  /// - Complexity: O(bytes), eight of ASCII a step.
  static func isValid(_ bytes: Span<UInt8>) -> Bool {
    // SAFETY: a byte has no padding.
    let raw = unsafe bytes.bytes
    let count = bytes.count
    var offset = 0
    while offset < count {
      if offset + 16 <= count {
        // SAFETY: sixteen bytes remain.
        let first = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
        // SAFETY: as above.
        let second = unsafe raw.unsafeLoadUnaligned(
          fromUncheckedByteOffset: offset + 8, as: UInt64.self)
        if (first | second) & highs == 0 {
          offset += 16
          continue
        }
      }
      let lead = bytes[offset]
      if lead < 0x80 {
        offset += 1
        continue
      }
      let width = width(of: bytes, at: offset)
      guard width > 0 else { return false }
      offset += width
    }
    return true
  }

  /// How many bytes the scalar takes that starts with a byte above ASCII; 0 when it is none.
  private static func width(of bytes: Span<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, offset + width <= bytes.count else { return 0 }
    let second = bytes[offset + 1]
    guard second & 0xC0 == 0x80 else { return 0 }
    switch lead {
    case 0xE0: if second < 0xA0 { return 0 }
    case 0xED: if second > 0x9F { return 0 }
    case 0xF0: if second < 0x90 { return 0 }
    case 0xF4: if second > 0x8F { return 0 }
    default: break
    }
    for index in 2..<max(2, width) where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    return width
  }
}

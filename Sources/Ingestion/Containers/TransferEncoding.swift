/// The encodings in which mail carries bytes.
///
/// Source: N. Freed and N. Borenstein, *Multipurpose Internet Mail Extensions (MIME) Part One*, 1996,
/// RFC 2045, section 6. What a text holds that is not allowed is passed over or kept as it is.
enum TransferEncoding {
  /// Undoes `=C3=AB` and `=` at the end of a line.
  static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var position = text.startIndex
    while position < text.endIndex {
      let byte = text[position]
      position += 1
      guard byte == 0x3D else {
        bytes.append(byte)
        continue
      }
      if position + 1 < text.endIndex, let high = digit(text[position]),
        let low = digit(text[position + 1])
      {
        bytes.append(high << 4 | low)
        position += 2
        continue
      }
      var end = position
      while end < text.endIndex, [0x20, 0x09, 0x0D].contains(text[end]) { end += 1 }
      if end == text.endIndex || text[end] == 0x0A {
        position = min(end + 1, text.endIndex)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// Undoes base64, up to its padding.
  static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      if byte == 0x3D { break }
      guard let value = sextet(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x47
    case 0x30...0x39: byte + 4
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}

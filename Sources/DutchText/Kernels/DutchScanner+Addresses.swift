extension DutchScanner {
  private static let schemes: [StaticString] = ["http://", "https://", "ftp://", "www."]

  /// Where the address of a page ends that starts at an offset, or nil when none does.
  ///
  /// It runs to white space, a control character or a quotation mark; punctuation at its end and a
  /// bracket that it did not open belong to the sentence.
  func addressEnd(from start: Int) -> Int? {
    let first = reader.byte(start) | 0x20
    guard first == 0x68 || first == 0x66 || first == 0x77 else { return nil }
    guard let scheme = Self.schemes.first(where: { begins(with: $0, at: start) }) else {
      return nil
    }
    let host = start + scheme.utf8CodeUnitCount
    var end = host
    var openBrackets = 0
    var kept = host
    while end < reader.count {
      let decoded = reader.decode(end)
      if endsAddress(decoded.scalar) { break }
      end += decoded.byteCount
      switch decoded.scalar {
      case 0x28: openBrackets += 1
      case 0x29:
        openBrackets -= 1
        if openBrackets >= 0 { kept = end }
      case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x5F, 0x7E: break
      default: kept = end
      }
    }
    return kept > host ? kept : nil
  }

  private func begins(with text: StaticString, at offset: Int) -> Bool {
    for position in 0..<text.utf8CodeUnitCount {
      // SAFETY: The position is inside the literal.
      let expected = unsafe text.utf8Start[position]
      let byte = reader.byte(offset + position)
      guard byte == expected || byte &- 0x41 < 26 && byte | 0x20 == expected else { return false }
    }
    return unit(offset + text.utf8CodeUnitCount).kind.startsWord
  }

  private func endsAddress(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xA0, 0xAB, 0xB4, 0xBB,
      0x1680, 0x2000...0x200A, 0x2013...0x2029, 0x202F, 0x205F, 0x2026, 0x3000...0x3002,
      0xFEFF, UTF8Reader.invalid:
      return true
    default:
      return false
    }
  }

  /// Where a mail address ends that starts at an offset, or nil when none does.
  ///
  /// It has up to 64 ASCII letters, digits, dots, hyphens and underscores, an `@`, and labels joined by
  /// dots, the last one of two letters or more.
  func mailEnd(from start: Int) -> Int? {
    var at = start
    while at - start <= 64, isNameByte(reader.byte(at)) { at += 1 }
    guard at > start, reader.byte(at) == 0x40, reader.byte(at - 1) != 0x2E else { return nil }
    let domain = at + 1
    var offset = domain
    var end: Int?
    var labelCount = 0
    while offset - domain < 255 {
      let labelStart = offset
      var hasLetter = false
      while case let byte = reader.byte(offset), isLabelByte(byte) {
        hasLetter = hasLetter || byte &- 0x30 >= 10
        offset += 1
        if offset - labelStart > 63 { return end }
      }
      let hasEdgeHyphen = reader.byte(labelStart) == 0x2D || reader.byte(offset - 1) == 0x2D
      guard offset > labelStart, !hasEdgeHyphen else { break }
      labelCount += 1
      if labelCount > 1, hasLetter, offset - labelStart >= 2 { end = offset }
      guard reader.byte(offset) == 0x2E else { break }
      offset += 1
    }
    return end
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isLabelByte(byte) || byte == 0x2E || byte == 0x5F
  }

  private func isLabelByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D
  }
}

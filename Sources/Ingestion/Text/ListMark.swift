/// The mark before an item of a list.
enum ListMark {
  /// A line's text after its bullet; nil without one.
  static func afterBullet(_ line: String) -> Substring? {
    // Letters and digits begin most lines, and are no bullets.
    guard let byte = line.utf8.first, byte == 0x2D || byte == 0x2A || byte >= 0x80,
      let first = line.unicodeScalars.first, bullets.contains(first)
    else { return nil }
    let rest = line.unicodeScalars.dropFirst()
    guard rest.first == " " else { return nil }
    let text = Substring(rest.dropFirst())
    return text.contains(where: \.isLetter) ? text : nil
  }

  private static let bullets: [Unicode.Scalar] = [
    "-", "*", "•", "·", "–", "▪", "●", "◦", "‣", "○", "■",
  ]

  /// A line's text after `1.`, `12)` or `a)`; nil without one.
  static func afterNumber(_ line: String) -> Substring? {
    let utf8 = line.utf8
    guard let byte = utf8.first, byte &- 0x30 < 10 || byte &- 0x61 < 8 else { return nil }
    var index = utf8.startIndex
    let digits = utf8.prefix { (0x30...0x39).contains($0) }
    if (1...2).contains(digits.count) {
      index = digits.endIndex
    } else if digits.isEmpty, let first = utf8.first, (0x61...0x68).contains(first) {
      index = utf8.index(after: index)
      guard index < utf8.endIndex, utf8[index] == 0x29 else { return nil }
    } else {
      return nil
    }
    guard index < utf8.endIndex, utf8[index] == 0x2E || utf8[index] == 0x29 else { return nil }
    index = utf8.index(after: index)
    guard index < utf8.endIndex, utf8[index] == 0x20 else { return nil }
    return line[utf8.index(after: index)...]
  }
}

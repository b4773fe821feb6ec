/// The mark before an item of a list.
enum ListMark {
  /// A line's text after its bullet; nil without one.
  static func afterBullet(_ line: String) -> Substring? {
    guard let first = line.unicodeScalars.first,
      ["-", "*", "•", "·", "–", "▪", "●", "◦", "‣", "○", "■"].contains(first)
    else { return nil }
    let rest = line.unicodeScalars.dropFirst()
    guard rest.first == " " else { return nil }
    let text = Substring(rest.dropFirst())
    return text.contains(where: \.isLetter) ? text : nil
  }

  /// A line's text after `1.`, `12)` or `a)`; nil without one.
  static func afterNumber(_ line: String) -> Substring? {
    let utf8 = line.utf8
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

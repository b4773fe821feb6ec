internal import VindplaatsKit

/// Marks text for a terminal, or leaves it as it is.
struct TextStyle: Hashable {
  /// Whether escape sequences are written.
  let isColored: Bool

  /// The title of an article.
  func title(_ text: String) -> String { wrap(text, "1") }

  /// What is less important.
  func faint(_ text: String) -> String { wrap(text, "2") }

  /// A sentence with its matches marked by position: in colour, or else by nothing.
  func sentence(_ sentence: Sentence) -> String {
    guard isColored else { return Self.safe(sentence.text) }
    let bytes = Array(sentence.text.utf8)
    var output = ""
    var start = 0
    for match in sentence.matches {
      let lower = match.utf8.lowerBound - sentence.span.utf8.lowerBound
      let upper = match.utf8.upperBound - sentence.span.utf8.lowerBound
      guard start <= lower, lower < upper, upper <= bytes.count else { continue }
      output += Self.safe(String(decoding: bytes[start..<lower], as: UTF8.self))
      output += wrap(String(decoding: bytes[lower..<upper], as: UTF8.self), "1;33")
      start = upper
    }
    return output + Self.safe(String(decoding: bytes[start...], as: UTF8.self))
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(Self.safe(text))\u{1B}[0m" : Self.safe(text)
  }

  /// A text on one line, without control characters, which a terminal might obey.
  static func safe(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      scalars.append(isControl ? " " : scalar)
    }
    return String(scalars)
  }
}

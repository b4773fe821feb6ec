import TestSupport

/// Random texts made of what tokenising trips over.
enum TextPool {
  private static let pieces: [String] = [
    "klant", "beleving", "s", "t", "n", "IE", "80", "2.000", "3,5", "N.V", "d.w.z.", "Th", "Jan",
    "'", "’", "‘", "`", "-", "‑", "–", ".", ",", ":", "/", "@", "_", "&", "(", ")", "€", "%", "²",
    "₂", "é", "e\u{301}", "ĳ", "Ĳ", "\u{AD}", "\u{200B}", "\u{200D}", "👍🏽", "🇳🇱", "日", "カ", "א",
    "\"", "http://", "www.", "nl", "com", "\u{A0}", "\n", "\r\n", "Hún", "ﬁ", "İ", " ", " ", " ",
    "\n\n", "! ", "? ", ". ", "… ", "De ",
  ]

  /// A text of that many pieces; always UTF-8.
  static func text(pieces count: Int, _ random: inout SplitMix64) -> [UInt8] {
    (0..<count).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
  }

  /// Pieces cut up, and bytes that are not UTF-8 among them.
  static func bytes(count: Int, _ random: inout SplitMix64) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      if Bool.random(using: &random) {
        let piece = text(pieces: 1, &random)
        bytes += piece.dropLast(Int.random(in: 0...1, using: &random))
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    return bytes
  }
}

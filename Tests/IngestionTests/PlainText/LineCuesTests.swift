import TestSupport
import Testing

@testable import Ingestion

/// What a line's first bytes tell, beside reading all of it.
@Suite struct LineCuesTests {
  private static let pieces = [
    "Foto", "FOTO’S", "foto's", "Beeld", "ILLUSTRATIE", "fotoportret", "©", "Â", "İllustratie", ":",
    " ", " ", "-", "*", "•", "–", "■", "–", "1", "12", "123", "a", "h", "i", "A", ".", ")", "é",
    "klant",
    "fotograaf", "Fotografie", "\u{301}",
  ]

  private static func line(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  private static func isPhotoCredit(_ line: String) -> Bool {
    let cues = [
      "foto:", "foto's:", "foto’s:", "fotografie:", "beeld:", "illustratie:", "fotograaf:", "©",
      "foto ©", "fotoportret:",
    ]
    return cues.contains { line.lowercased().hasPrefix($0) }
  }

  private static func afterBullet(_ line: String) -> String? {
    let scalars = Array(line.unicodeScalars)
    let bullets: [Unicode.Scalar] = ["-", "*", "•", "·", "–", "▪", "●", "◦", "‣", "○", "■"]
    guard scalars.count > 2, bullets.contains(scalars[0]), scalars[1] == " " else { return nil }
    let rest = String(String.UnicodeScalarView(scalars.dropFirst(2)))
    return rest.contains(where: \.isLetter) ? rest : nil
  }

  private static func afterNumber(_ line: String) -> String? {
    guard let match = line.wholeMatch(of: /(?:[0-9]{1,2}[.)]|[a-h]\)) (.*)/) else { return nil }
    return String(match.output.1)
  }

  @Test(arguments: UInt64(0)..<20)
  func `are what reading the whole line tells`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let line = Self.line(&random)
      #expect(MetaLine.isPhotoCredit(line) == Self.isPhotoCredit(line), "seed \(seed): \(line)")
      let item = ListMark.afterBullet(line).map { String($0) }
      #expect(item == Self.afterBullet(line), "seed \(seed): \(line)")
      let numbered = ListMark.afterNumber(line).map { String($0) }
      // A mark on the space after the number is one character with it for the expression only.
      guard !line.contains("\u{301}"), !line.unicodeScalars.contains("\u{301}") else { continue }
      #expect(numbered == Self.afterNumber(line), "seed \(seed): \(line)")
    }
  }
}

/// The numbers that ranking leaves open.
package struct RankingSettings: Hashable, Sendable {
  /// How fast a score saturates as a word is repeated.
  package var k1: Float
  /// How much a long article counts as long, from 0 to 1.
  package var b: Float
  /// What a stop word's weight is multiplied by; 1 treats it as any other word.
  package var stopWordWeight: Float

  /// - Parameters:
  ///   - k1: At least 0; Lucene's default.
  ///   - b: In `0...1`; Lucene's default.
  ///   - stopWordWeight: Above 0, at most 1. By default 1: on four collections less was no better.
  package init(k1: Float = 1.2, b: Float = 0.75, stopWordWeight: Float = 1) {
    precondition(k1 >= 0 && k1.isFinite && (0...1).contains(b))
    precondition(stopWordWeight > 0 && stopWordWeight <= 1)
    self.k1 = k1
    self.b = b
    self.stopWordWeight = stopWordWeight
  }

  /// Lucene's own: no stop words.
  package static let parity = RankingSettings(stopWordWeight: 1)
}

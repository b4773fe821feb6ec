package import DutchText

/// The numbers that ranking leaves open.
package struct RankingSettings: Hashable, Sendable {
  /// How fast a score saturates as a word is repeated.
  package var k1: Float
  /// How much a long article counts as long, from 0 to 1.
  package var b: Float
  /// What a stop word's weight is multiplied by; 1 treats it as any other word.
  package var stopWordWeight: Float
  /// What a word is worth where it stands as a part of a compound.
  package var partWeight: Float
  /// What a compound is worth where its parts stand side by side.
  package var splitWeight: Float
  /// What each part of a compound is worth where it stands alone, as a word or in another compound.
  package var loosePartWeight: Float
  /// What a synonym of the list of jargon is worth.
  package var jargonWeight: Float
  /// What a word is worth that is one edit from an unknown one; two edits away half of it.
  package var spellingWeight: Float
  /// What documents gain where the words stand as they were typed; nil for nothing.
  package var bonuses: BonusSettings?

  /// - Parameters:
  ///   - k1: At least 0; Lucene's default.
  ///   - b: In `0...1`; Lucene's default.
  ///   - stopWordWeight: Above 0, at most 1. By default 1: on four collections less was no better.
  ///   - partWeight: Above 0, at most 1, as the next two.
  ///   - splitWeight: Of parts side by side.
  ///   - loosePartWeight: Of parts alone.
  ///   - jargonWeight: Of synonyms, likewise.
  ///   - spellingWeight: Of words near to unknown ones, likewise.
  ///   - bonuses: By default none.
  package init(
    k1: Float = 1.2, b: Float = 0.75, stopWordWeight: Float = 1, partWeight: Float = 0.4,
    splitWeight: Float = 0.5, loosePartWeight: Float = 0.2, jargonWeight: Float = 0.5,
    spellingWeight: Float = 0.7, bonuses: BonusSettings? = nil
  ) {
    precondition(k1 >= 0 && k1.isFinite && (0...1).contains(b))
    for weight in [
      stopWordWeight, partWeight, splitWeight, loosePartWeight, jargonWeight, spellingWeight,
    ] {
      precondition(weight > 0 && weight <= 1)
    }
    self.k1 = k1
    self.b = b
    self.stopWordWeight = stopWordWeight
    self.partWeight = partWeight
    self.splitWeight = splitWeight
    self.loosePartWeight = loosePartWeight
    self.jargonWeight = jargonWeight
    self.spellingWeight = spellingWeight
    self.bonuses = bonuses
  }

  /// Lucene's own: no stop words.
  package static let parity = RankingSettings(stopWordWeight: 1)

  /// The default: docs/ANALYSIS.md, "Ranking components".
  package static let full = RankingSettings(k1: 1.5, b: 0.35, bonuses: BonusSettings())

  /// What an index is ranked by: all of it only with the default analysis.
  package static func settings(for analysis: Analysis) -> RankingSettings {
    switch analysis {
    case .whitespace: .parity
    case .nl1: .full
    default: RankingSettings()
    }
  }
}

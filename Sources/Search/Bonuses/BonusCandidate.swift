/// A document that may gain enough to be among the best.
struct BonusCandidate: Hashable {
  /// Its number in the index.
  let document: UInt32
  /// What it scores without bonuses.
  let score: Float
}

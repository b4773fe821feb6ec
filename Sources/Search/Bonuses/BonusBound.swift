/// The most that any document gains by bonuses.
struct BonusBound: Hashable {
  /// No document gains more than its score times this.
  var growth = 0.0
  /// The sum of the weights of all bonuses.
  var weightSum = 0.0

  /// A score at which, or below which, no bonus lifts a document to `score`.
  ///
  /// A little lower than it need be, as each step of a score rounds: by less than a weight's 2⁻²².
  func lowestScore(reaching score: Float) -> Float {
    let slack = (weightSum + Double(score)) * 0x1p-20
    return Float((Double(score) - slack) / (1 + growth)).nextDown
  }
}

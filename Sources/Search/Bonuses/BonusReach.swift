/// Which scores without bonuses are of use, by those of the best documents.
struct BonusReach: Hashable {
  /// Of the best score: from there on documents gain bonuses.
  let share: Float
  /// What a document can gain at most, of its own score.
  let growth: Double
  /// What roundings may add.
  let slack: Double

  /// A score at which, or below which, no document can gain enough.
  ///
  /// - `worst`: So many documents as are wanted, and as are in the lead, score it.
  /// - `best`: One scores it.
  func lowestScore(worst: Float, best: Float) -> Float {
    let cut = min(worst, share * max(best, worst)).nextDown
    return max(cut, lowestScore(reaching: worst))
  }

  /// A score from which bonuses do not lead to `score`.
  func lowestScore(reaching score: Float) -> Float {
    Float((Double(score) - slack) / (1 + growth)).nextDown
  }
}

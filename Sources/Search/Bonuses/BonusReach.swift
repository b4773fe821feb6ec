/// Which scores without bonuses are of use, by those of the best documents that were found so far.
struct BonusReach {
  /// Of the best score: from there on documents gain bonuses.
  let share: Float
  /// What a document can gain at most, of its own score.
  let growth: Double
  /// What roundings may add.
  let slack: Double
  /// How many of the best scores are kept: as many as are wanted, and as gain bonuses whatever they score.
  let count: Int
  /// The best scores, descending.
  private var scores: [Float] = []

  /// Makes one for no documents yet; `count` is at least 1.
  init(share: Float, growth: Double, slack: Double, count: Int) {
    precondition(count > 0)
    (self.share, self.growth, self.slack, self.count) = (share, growth, slack, count)
    scores.reserveCapacity(count + 1)
  }

  /// Takes the score of one more document.
  ///
  /// - Returns: A score at which, or below which, no document is of use; below 0 for none.
  /// - Complexity: O(`count`).
  mutating func add(_ score: Float) -> Float {
    var place = scores.count
    while place > 0, scores[place - 1] < score { place -= 1 }
    if place < count {
      scores.insert(score, at: place)
      if scores.count > count { scores.removeLast() }
    }
    guard scores.count == count else { return -1 }
    let worst = scores[count - 1]
    let cut = min(worst, share * scores[0]).nextDown
    let reached = Float((Double(worst) - slack) / (1 + growth)).nextDown
    let least = max(cut, reached)
    return least > 0 ? Self.truncated(least) : -1
  }

  /// A score not above this one, of so few bits that it lies on the grid of scores.
  private static func truncated(_ score: Float) -> Float {
    Float(bitPattern: score.bitPattern & ~0xFFF)
  }
}

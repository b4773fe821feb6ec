/// Finds the score of a low rank among few scores.
enum ScoreSelection {
  /// The highest rank that can be asked for.
  static let limit = 16

  /// The `rank`-th highest of some scores.
  ///
  /// - `rank`: In `1...limit`, not above `count`.
  /// - `scores`: `count` of them, at least 0.
  @unsafe
  static func score(
    ofRank rank: Int, scores: UnsafePointer<Double>, count: Int
  ) -> Double {
    var best = InlineArray<16, Double>(repeating: -1)  // the first `rank`, descending
    for index in 0..<count {
      // SAFETY: below `count`.
      let score = unsafe scores[index]
      if score <= best[rank &- 1] { continue }
      var place = rank &- 1
      while place > 0, best[place &- 1] < score {
        best[place] = best[place &- 1]
        place &-= 1
      }
      best[place] = score
    }
    return best[rank &- 1]
  }
}

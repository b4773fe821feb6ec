extension TopDocuments {
  /// Starts above zero: as many documents as are wanted reach the score that a term's block table keeps
  /// for their number; of a term with one block that score is known.
  ///
  /// Mallia, Siedlaczek & Suel, *An Experimental Study of Index Compression and DAAT Query Processing
  /// Methods*, 2019, doi:10.1007/978-3-030-15712-8_23. Where documents are deleted or filtered, as many more must
  /// reach it.
  ///
  /// - `count`: The first clauses of the set that may be looked at.
  /// - `excludedCount`: Documents of the segment that cannot be hits.
  mutating func raiseThreshold(
    _ clauses: borrowing ClauseSet, count: Int, excludedCount: Int, rounding: ScoreRounding
  ) {
    let rank = limit + excludedCount
    guard rank <= 1_000 else { return }
    var best = 0.0
    for clause in 0..<min(count, clauses.count) {
      // SAFETY: below the number of cursors.
      best = max(best, unsafe clauses.cursors[clause].startScore(limit: rank))
    }
    if best > 0 { raiseThreshold(to: Float(best), step: rounding.step) }
  }
}

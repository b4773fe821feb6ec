extension TopDocuments {
  /// Starts above zero: as many documents as are wanted reach the score that a term's block table keeps
  /// for their number; of a term with one block that score is known.
  ///
  /// Mallia, Siedlaczek & Suel, *An Experimental Study of Index Compression and DAAT Query Processing
  /// Methods*, 2019, doi:10.1007/978-3-030-15712-8_23. Only where no document is deleted or filtered.
  ///
  /// - `count`: The first clauses of the set that may be looked at.
  mutating func raiseThreshold(
    _ clauses: borrowing ClauseSet, count: Int, rounding: ScoreRounding
  ) {
    guard limit <= 1_000 else { return }
    var best = 0.0
    for clause in 0..<min(count, clauses.count) {
      // SAFETY: below the number of cursors.
      best = max(best, unsafe clauses.cursors[clause].startScore(limit: limit))
    }
    if best > 0 { raiseThreshold(to: Float(best), step: rounding.step) }
  }
}

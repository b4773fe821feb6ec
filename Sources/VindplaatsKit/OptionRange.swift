/// Checks the numbers of options that several commands have.
enum OptionRange {
  /// - Throws: `VindplaatsError` for a number outside its range.
  static func check(threadCount: Int?, megabyteCount: Int) throws(VindplaatsError) {
    let ranges = [
      ("--jobs", threadCount, IndexerOptions.threadCounts),
      ("--memory", megabyteCount, IndexerOptions.megabyteCounts),
    ]
    for (name, value, allowed) in ranges {
      guard let value, !allowed.contains(value) else { continue }
      throw VindplaatsError(.valueOutOfRange(option: name, found: value, allowed: allowed))
    }
  }
}

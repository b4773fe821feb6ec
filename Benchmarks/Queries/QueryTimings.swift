import Search
import VindplaatsKit

/// Measures queries one by one, inside the process.
struct QueryTimings {
  /// The least processor time of each query, in microseconds, ascending.
  private(set) var microseconds: [Double] = []
  /// What looking the words up takes of it on average, in microseconds.
  private(set) var preparationMean = 0.0
  /// Hits of all queries together.
  private(set) var hitCount = 0

  /// Runs each query so many times, all queries in turn.
  init(
    _ searcher: borrowing Searcher, queries: [String], kind: QueryKind, limit: Int, repeats: Int,
    switches: QuerySwitches = QuerySwitches()
  ) throws {
    var best = [Int64](repeating: .max, count: queries.count)
    var bestPreparation = best
    let parsed = try queries.map { try QueryParser.parse($0) }
    for pass in 0..<max(1, repeats) {
      for (number, query) in parsed.enumerated() {
        let start = Console.processorNanoseconds
        let prepared = try searcher.prepare(query, switches: switches)
        let middle = Console.processorNanoseconds
        let found = try Self.hitCount(of: prepared, kind: kind, limit: limit, searcher)
        best[number] = min(best[number], Console.processorNanoseconds - start)
        bestPreparation[number] = min(bestPreparation[number], middle - start)
        if pass == 0 { hitCount += found }
      }
    }
    microseconds = best.map { Double($0) / 1e3 }.sorted()
    preparationMean = Self.mean(bestPreparation.map { Double($0) / 1e3 })
  }

  /// Looks the words of a query up and searches: what is measured.
  static func hitCount(
    of query: ParsedQuery, kind: QueryKind, limit: Int, _ searcher: borrowing Searcher
  ) throws -> Int {
    try hitCount(of: searcher.prepare(query), kind: kind, limit: limit, searcher)
  }

  private static func hitCount(
    of prepared: PreparedQuery, kind: QueryKind, limit: Int, _ searcher: borrowing Searcher
  ) throws -> Int {
    switch kind {
    case .countOr, .countAnd: try searcher.count(prepared)
    case .quote: try searcher.searchSentences(prepared, limit: limit).count
    default: try searcher.search(prepared, limit: limit).hits.count
    }
  }

  /// The average.
  var mean: Double { Self.mean(microseconds) }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }

  /// The time that this share of the queries does not exceed.
  func percentile(_ share: Double) -> Double {
    guard !microseconds.isEmpty else { return 0 }
    let rank = Int((share * Double(microseconds.count)).rounded(.up)) - 1
    return microseconds[min(max(rank, 0), microseconds.count - 1)]
  }
}

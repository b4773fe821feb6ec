import Search
import VindplaatsKit

/// Measures queries one by one, inside the process.
struct QueryTimings {
  /// The least processor time of each query, in microseconds, ascending.
  private(set) var microseconds: [Double] = []
  /// Hits of all queries together.
  private(set) var hitCount = 0

  /// Runs each query so many times, all queries in turn.
  init(
    _ searcher: borrowing Searcher, queries: [String], kind: QueryKind, limit: Int, repeats: Int
  ) throws {
    var best = [Int64](repeating: .max, count: queries.count)
    let parsed = try queries.map { try QueryParser.parse($0) }
    for pass in 0..<max(1, repeats) {
      for (number, query) in parsed.enumerated() {
        let start = Console.processorNanoseconds
        let found = try Self.hitCount(of: query, kind: kind, limit: limit, searcher)
        best[number] = min(best[number], Console.processorNanoseconds - start)
        if pass == 0 { hitCount += found }
      }
    }
    microseconds = best.map { Double($0) / 1e3 }.sorted()
  }

  /// Looks the words of a query up and searches: what is measured.
  static func hitCount(
    of query: ParsedQuery, kind: QueryKind, limit: Int, _ searcher: borrowing Searcher
  ) throws -> Int {
    let prepared = try searcher.prepare(query)
    return switch kind {
    case .countOr, .countAnd: try searcher.count(prepared)
    case .quote: try searcher.searchSentences(prepared, limit: limit).count
    default: try searcher.search(prepared, limit: limit).hits.count
    }
  }

  /// The average.
  var mean: Double { microseconds.reduce(0, +) / Double(max(1, microseconds.count)) }

  /// The time that this share of the queries does not exceed.
  func percentile(_ share: Double) -> Double {
    guard !microseconds.isEmpty else { return 0 }
    let rank = Int((share * Double(microseconds.count)).rounded(.up)) - 1
    return microseconds[min(max(rank, 0), microseconds.count - 1)]
  }
}

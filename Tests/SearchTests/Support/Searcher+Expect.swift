import Index
import Search
import Testing

// MARK: - Compared with the exhaustive search
extension Searcher {
  /// Expects the best of the hits of the exhaustive search with their scores, and where all are counted its count.
  ///
  /// - `expected`: What the exhaustive search finds: `limit` hits or more, or all.
  /// - `place`: Says which case it is.
  func expectHits(
    of query: PreparedQuery, limit: Int, countsAll: Bool = false, asIn expected: SearchResult,
    _ place: @autoclosure () -> String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try search(query, limit: limit, countsAll: countsAll)
    let isEqual = found.hits == Array(expected.hits.prefix(limit))
    #expect(isEqual, "\(place()), limit \(limit)", sourceLocation: sourceLocation)
    let isCounted = !countsAll || found.totalCount == expected.totalCount
    #expect(isCounted, "\(place())", sourceLocation: sourceLocation)
  }
}

/// What a search found.
package struct SearchResult: Hashable, Sendable {
  /// The best hits, best first; of one score by document number.
  package let hits: [SearchHit]
  /// All documents that match, if it was asked for.
  package let totalCount: Int?

  package init(hits: [SearchHit], totalCount: Int?) {
    self.hits = hits
    self.totalCount = totalCount
  }
}

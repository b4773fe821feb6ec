package import Index

// MARK: - Explanations
extension Searcher {
  /// Explains the score of a document.
  ///
  /// - Returns: Nil if the query does not match the document; else a tree whose root is the hit's score.
  /// - Throws: What reading the index throws.
  package func explain(
    _ query: PreparedQuery, segment: Int, document: Int
  ) throws(IndexError) -> Explanation? {
    guard let root = query.resolved.query.root else { return nil }
    let probe = LeafProbe(
      query: query.resolved, number: segment, segment: segments[segment],
      document: UInt32(document))
    return try Explainer(
      query: query.resolved, settings: settings, filters: filters[segment], probe: probe,
      gainsBonuses: try gainsBonuses(query, segment: segment, document: document)
    ).explain(root)
  }
}

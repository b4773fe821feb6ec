package import DutchText
package import Index

// MARK: - Words beside those that were typed
extension Searcher {
  /// Widens a query by synonyms.
  ///
  /// - Parameters:
  ///   - query: What was typed.
  ///   - jargon: The list; nil for none.
  /// - Returns: The query with what was added.
  /// - Throws: What reading the index throws.
  /// - Complexity: O(nodes + synonyms · log *forms*).
  package func expand(
    _ query: ParsedQuery, jargon: Jargon?
  ) throws(IndexError) -> ExpandedQuery {
    guard let root = query.root, let jargon, analysis != .whitespace else {
      return ExpandedQuery(query)
    }
    var expander = QueryExpander(
      jargon, analysis: analysis, weight: settings.jargonWeight,
      vocabulary: QueryVocabulary(segments, analysis: analysis))
    let expanded = try expander.run(root)
    return ExpandedQuery(
      ParsedQuery(root: expanded, notes: query.notes), expansions: expander.expansions,
      leftOutCount: expander.leftOutCount)
  }
}

package import DutchText
package import Index

// MARK: - Words beside those that were typed
extension Searcher {
  /// Widens a query by synonyms, and by what may have been meant by words that the index does not have.
  ///
  /// - Parameters:
  ///   - query: What was typed.
  ///   - jargon: The list; nil for none.
  ///   - correctsTyping: Whether words are searched for that are spelled much like an unknown one.
  /// - Returns: The query with what was added.
  /// - Throws: What reading the index throws.
  /// - Complexity: O(nodes + synonyms · log *forms*), and for each unknown word as `SpellingFinder`.
  package func expand(
    _ query: ParsedQuery, jargon: Jargon?, correctsTyping: Bool = false
  ) throws(IndexError) -> ExpandedQuery {
    guard let root = query.root, jargon != nil || correctsTyping, analysis != .whitespace else {
      return ExpandedQuery(query)
    }
    var expander = QueryExpander(
      jargon, correctsTyping ? SpellingFinder(segments) : nil, analysis: analysis,
      settings: settings, vocabulary: QueryVocabulary(segments, analysis: analysis))
    let expanded = try expander.run(root)
    return ExpandedQuery(
      ParsedQuery(root: expanded, notes: query.notes), expansions: expander.expansions,
      leftOutCount: expander.leftOutCount)
  }
}

internal import DutchText
package import Index

// MARK: - What may have been meant
extension Searcher {
  /// Proposes another query for one with a word that the index lacks, or has very rarely beside a frequent neighbour.
  ///
  /// - Parameters:
  ///   - text: The query as it was typed.
  ///   - root: Its tree; nil when nothing was asked.
  ///   - expansions: What `expand(_:jargon:correctsTyping:)` added to it.
  /// - Returns: The query to propose, or nil.
  /// - Throws: What reading the index throws.
  /// - Complexity: As `SpellingFinder`, for each rare word.
  package func suggestion(
    for text: String, _ root: QueryNode?, _ expansions: [QueryExpansion]
  ) throws(IndexError) -> String? {
    guard let root, analysis != .whitespace else { return nil }
    return try SpellingSuggester(
      finder: SpellingFinder(segments),
      vocabulary: QueryVocabulary(segments, analysis: analysis), analysis: analysis
    ).suggestion(text, root, expansions)
  }
}

package import DutchText
package import Index

// MARK: - Words beside those that were typed
extension Searcher {
  /// Leaves out the words of a question that only ask, and widens a query by synonyms and by what may have been meant by
  /// words that the index does not have.
  ///
  /// - Parameters:
  ///   - query: What was typed.
  ///   - jargon: The list; nil for none.
  ///   - correctsTyping: Whether words are searched for that are spelled much like an unknown one.
  ///   - leavesOutQuestionWords: Whether words that only ask are left out.
  ///   - relaxesPhrases: Whether the words of a phrase that no article has are searched for instead.
  /// - Returns: The query with what was added and without what was left out.
  /// - Throws: What reading the index throws.
  /// - Complexity: O(nodes + synonyms · log *forms*), and for each unknown word as `SpellingFinder`.
  package func expand(
    _ query: ParsedQuery, jargon: Jargon?, correctsTyping: Bool = false,
    leavesOutQuestionWords: Bool = false, relaxesPhrases: Bool = false
  ) throws(IndexError) -> ExpandedQuery {
    guard let typed = query.root, analysis != .whitespace,
      jargon != nil || correctsTyping || leavesOutQuestionWords || relaxesPhrases
    else { return ExpandedQuery(query) }
    var reader = QuestionReader(analysis: analysis)
    var root = leavesOutQuestionWords ? reader.read(typed) : typed
    var relaxer = PhraseRelaxer()
    if relaxesPhrases {
      root = try relaxer.read(root) { (phrase) throws(IndexError) in
        try count(prepare(ParsedQuery(root: .phrase(phrase), notes: []))) > 0
      }
    }
    var expander = QueryExpander(
      jargon, correctsTyping ? SpellingFinder(segments) : nil, analysis: analysis,
      settings: settings, vocabulary: QueryVocabulary(segments, analysis: analysis))
    let expanded = try expander.run(root)
    return ExpandedQuery(
      ParsedQuery(root: expanded, notes: query.notes), expansions: expander.expansions,
      questionWords: reader.leftOut, relaxedPhrases: relaxer.relaxed,
      leftOutCount: expander.leftOutCount)
  }
}

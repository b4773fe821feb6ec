/// A query with what is searched for beside it.
package struct ExpandedQuery: Hashable, Sendable {
  /// The query, in whose tree the expansions stand.
  package let query: ParsedQuery
  /// What was added, in the order of the query.
  package let expansions: [QueryExpansion]
  /// Words of a question that only ask, and are not searched for; in the order of the query.
  package let questionWords: [QueryWord]
  /// Phrases that no article has, whose words are searched for instead; in the order of the query.
  package let relaxedPhrases: [QueryPhrase]
  /// The most additions of a query, so that none costs more than its worth.
  package static let additionLimit = 64

  /// Additions beyond the limit, which are left out.
  package let leftOutCount: Int

  package init(
    _ query: ParsedQuery, expansions: [QueryExpansion] = [], questionWords: [QueryWord] = [],
    relaxedPhrases: [QueryPhrase] = [], leftOutCount: Int = 0
  ) {
    self.query = query
    self.expansions = expansions
    self.questionWords = questionWords
    self.relaxedPhrases = relaxedPhrases
    self.leftOutCount = leftOutCount
  }
}

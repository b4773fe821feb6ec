/// A query with what is searched for beside it.
package struct ExpandedQuery: Hashable, Sendable {
  /// The query, in whose tree the expansions stand.
  package let query: ParsedQuery
  /// What was added, in the order of the query.
  package let expansions: [QueryExpansion]
  /// The most additions of a query, so that none costs more than its worth.
  package static let additionLimit = 64

  /// Additions beyond the limit, which are left out.
  package let leftOutCount: Int

  package init(_ query: ParsedQuery, expansions: [QueryExpansion] = [], leftOutCount: Int = 0) {
    self.query = query
    self.expansions = expansions
    self.leftOutCount = leftOutCount
  }
}

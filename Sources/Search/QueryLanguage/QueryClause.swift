/// One clause of a list such as `+klant beleving -prijs`.
package struct QueryClause: Hashable, Sendable {
  /// What it asks of an article.
  package let occurrence: QueryOccurrence
  /// What it looks for.
  package let node: QueryNode

  /// Makes a clause.
  package init(_ occurrence: QueryOccurrence, _ node: QueryNode) {
    self.occurrence = occurrence
    self.node = node
  }
}

/// What the parser made of a query.
package struct ParsedQuery: Hashable, Sendable {
  /// The tree, or nil when nothing was asked: an empty query, or one of empty brackets.
  package let root: QueryNode?
  /// What was not understood and read as text or left out, in the order of the query.
  package let notes: [QueryNote]

  /// Puts a tree and its notes together.
  package init(root: QueryNode?, notes: [QueryNote]) {
    self.root = root
    self.notes = notes
  }
}

/// A part of a query that one field must answer: `titel:klant`, `auteur:"…"`, `bron:(a OR b)`.
package struct QueryScope: Hashable, Sendable {
  /// The field.
  package let field: QueryField
  /// What is looked for in it.
  package let node: QueryNode
  /// Where the field's name and colon stand in the query, in bytes.
  package let nameRange: Range<Int>

  /// Confines `node` to a field.
  package init(_ field: QueryField, _ node: QueryNode, nameRange: Range<Int> = 0..<0) {
    self.field = field
    self.node = node
    self.nameRange = nameRange
  }
}

/// A part of a query with the sign before it, before it is known whether it stands in a list.
struct QueryOperand: Sendable {
  /// The sign of a `plus` or `minus`; a `NOT` counts as minus.
  var occurrence: QueryOccurrence
  /// The part, or nil when it was left out.
  var node: QueryNode?
  /// Where the sign stands, if there is one.
  var signRange: Range<Int>?

  /// Makes an operand without a sign.
  init(_ node: QueryNode?) {
    occurrence = .should
    self.node = node
  }

  /// Makes an operand with a sign.
  init(_ occurrence: QueryOccurrence, _ node: QueryNode?, signRange: Range<Int>) {
    self.occurrence = occurrence
    self.node = node
    self.signRange = signRange
  }

  /// The part as it counts on its own: what stands after a minus is negated.
  var standalone: QueryNode? {
    occurrence == .mustNot ? node.map(QueryNode.not) : node
  }
}

/// A piece of a query that has no meaning in the language, and where it stands.
package struct QueryNote: Hashable, Sendable, CustomStringConvertible {
  /// What it is.
  package let problem: QueryProblem
  /// The bytes of the query that it is about; never empty.
  package let range: Range<Int>

  /// Makes a note.
  package init(_ problem: QueryProblem, at range: Range<Int>) {
    self.problem = problem
    self.range = range
  }

  /// One line: where, what, and what to do.
  package var description: String {
    "query, byte \(range.lowerBound + 1): \(problem)"
  }
}

/// A query that is refused.
package enum QueryError: Error, Hashable, Sendable {
  /// Longer than `QueryLimits.byteCount`.
  case tooLong(byteCount: Int)
  /// The clause at these bytes is one more than `QueryLimits.clauseCount`.
  case tooManyClauses(range: Range<Int>)
  /// The bracket or `NOT` at these bytes is a level more than `QueryLimits.levelCount`.
  case tooDeep(range: Range<Int>)
  /// `"…"~n` above `QueryLimits.nearness`.
  case nearnessTooLarge(range: Range<Int>)
  /// `word~n` above `QueryLimits.editCount`.
  case tooManyEdits(range: Range<Int>)
  /// Strict mode only: the first piece without a meaning.
  case notUnderstood(QueryNote)

  /// The bytes of the query to put a caret under, or nil when it is about the whole.
  package var range: Range<Int>? {
    switch self {
    case .tooLong: nil
    case .tooManyClauses(let range), .tooDeep(let range), .nearnessTooLarge(let range),
      .tooManyEdits(let range):
      range
    case .notUnderstood(let note): note.range
    }
  }
}

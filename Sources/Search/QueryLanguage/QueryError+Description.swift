extension QueryError: CustomStringConvertible {
  /// One line: where, what, and what to do.
  package var description: String {
    switch self {
    case .tooLong(let byteCount):
      "query: \(byteCount) bytes, at most \(QueryLimits.byteCount) are read; shorten it"
    case .tooManyClauses(let range):
      place(range) + "more than \(QueryLimits.clauseCount) clauses; leave some out"
    case .tooDeep(let range):
      place(range)
        + "more than \(QueryLimits.levelCount) levels of brackets and NOT; leave some out"
    case .nearnessTooLarge(let range):
      place(range) + "a nearness is at most ~\(QueryLimits.nearness); write a smaller one"
    case .tooManyEdits(let range):
      place(range) + "a fuzzy word has at most ~\(QueryLimits.editCount); write ~1 or ~2"
    case .notUnderstood(let note): place(note.range) + note.problem.refusal
    }
  }

  private func place(_ range: Range<Int>) -> String {
    "query, byte \(range.lowerBound + 1): "
  }
}

/// Turns the text of a query into a syntax tree; docs/QUERY-LANGUAGE.md is its specification.
///
/// What it does not understand is text, with a note. It looks at no index and analyses no word.
package enum QueryParser {
  /// Parses a query.
  ///
  /// - Parameters:
  ///   - query: Any text.
  ///   - isStrict: Whether the first note is an error instead.
  /// - Returns: The tree and the notes; without notes the tree is the same in strict mode.
  /// - Throws: `QueryError`: a limit in either mode, `notUnderstood` in strict mode only.
  /// - Complexity: O(bytes), of time and memory.
  package static func parse(
    _ query: String, strict isStrict: Bool = false
  ) throws(QueryError) -> ParsedQuery {
    let byteCount = query.utf8.count
    guard byteCount <= QueryLimits.byteCount else { throw .tooLong(byteCount: byteCount) }
    let text = QueryText(query)
    var lexer = QueryLexer(text)
    try lexer.run()
    var builder = QueryTreeBuilder(lexer.tokens, of: text)
    let root = try builder.run()
    let notes = (lexer.notes + builder.notes).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    if isStrict, let first = notes.first { throw .notUnderstood(first) }
    return ParsedQuery(root: root, notes: notes)
  }
}

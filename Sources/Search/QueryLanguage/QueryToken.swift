/// A piece of a query between the lexer and the parser.
struct QueryToken: Hashable, Sendable {
  /// What it is.
  let kind: QueryTokenKind
  /// Its bytes.
  let range: Range<Int>
}

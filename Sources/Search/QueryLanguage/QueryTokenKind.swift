/// The kinds of piece that a query consists of.
enum QueryTokenKind: Hashable, Sendable {
  /// `(`
  case open
  /// `)`
  case close
  /// `+`, directly before what it applies to
  case plus
  /// `-`, likewise
  case minus
  /// `titel:`, likewise
  case field(QueryField)
  /// A word in the place of an operator.
  case junction(QueryJunction)
  /// A word, phrase or date.
  case leaf(QueryNode)
  /// Something that was noted and left out, such as an empty phrase.
  case nothing
}

/// How surely an element's markup says that it names the author.
enum AuthorMark: Hashable, Sendable {
  /// It does not.
  case none
  /// Its class says byline or author.
  case likely
  /// `rel=author` or `itemprop=author`.
  case sure
}

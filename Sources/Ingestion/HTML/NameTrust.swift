/// How far the names of a page's parts are believed.
enum NameTrust: Hashable, Sendable {
  /// Every name that says that something is no article text.
  case all
  /// Only the surest: comments, sharing, advertising.
  case surest
  /// None: a page may call its whole article so.
  case nothing
}

internal import Search

/// A word of a query, or several, with what was searched for beside it.
public struct SearchExpansion: Hashable, Sendable {
  /// Why: `jargon`, or `typing` for a word that the index does not have.
  public let reason: String
  /// What was typed.
  public let typed: String
  /// What was added.
  public let added: [String]

  init(_ expansion: QueryExpansion) {
    switch expansion.reason {
    case .jargon: reason = "jargon"
    case .typing: reason = "typing"
    }
    typed = expansion.typedText
    added = expansion.additions.map(\.text)
  }
}

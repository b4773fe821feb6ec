/// A word of a query, or several side by side, with what is searched for beside it.
///
/// What was typed stays; an addition answers in its place and scores less.
package struct QueryExpansion: Hashable, Sendable {
  /// Why something is added.
  package enum Reason: Hashable, Sendable {
    /// The list of synonyms has it.
    case jargon
    /// The index does not have the word, but ones that are spelled much like it.
    case typing
  }

  /// Why.
  package let reason: Reason
  /// What was typed: a word, or a list or conjunction of words.
  package let typed: QueryNode
  /// What is added, at least one.
  package let additions: [QueryAddition]

  /// The words that were typed, side by side.
  package var typedText: String { typed.plainWords.map(\.text).joined(separator: " ") }

  package init(_ reason: Reason, typed: QueryNode, additions: [QueryAddition]) {
    precondition(!additions.isEmpty, "an expansion that adds nothing")
    self.reason = reason
    self.typed = typed
    self.additions = additions
  }
}

/// A bare word of a query, as typed; the index's analysis has not touched it.
///
/// The analysis may make several tokens of it (`24/7`, `https://…`), or none (`&`).
/// Invariant: `text` is not empty and holds no white space.
package struct QueryWord: Hashable, Sendable {
  /// The word without sign, `=`, `*`, `~n` and backslashes.
  package let text: String
  /// How it is to be found.
  package let match: WordMatch
  /// Where it stands in the query, in bytes, with its `=`, `*` or `~n`.
  package let range: Range<Int>

  /// Words behind which a hyphen stands for a part of the word before them.
  static let beforeSuspendedWords: Set<String> = ["en", "of", "en/of", "noch"]

  /// Makes a word; traps on an empty one, on white space, and on edits outside `1...2`.
  package init(_ text: String, match: WordMatch = .term, range: Range<Int> = 0..<0) {
    precondition(!text.isEmpty, "a word of a query is empty")
    precondition(!QueryText.holdsWhitespace(text), "a word of a query holds white space")
    if case .fuzzy(let edits) = match {
      precondition((1...QueryLimits.editCount).contains(edits), "\(edits) edits are outside 1...2")
    }
    self.text = text
    self.match = match
    self.range = range
  }
}

/// A quoted piece of a query, as typed between its marks; the analysis has not touched it.
///
/// Without `nearness` it is literal: the same forms in the same order on adjoining positions,
/// whatever stands between them in punctuation. With it, its words are found by term, in any
/// order, the first and the last at most `nearness` positions apart.
/// Invariant: `text` holds something else than white space.
package struct QueryPhrase: Hashable, Sendable {
  /// What stands between the quotation marks, without backslashes.
  package let text: String
  /// The greatest distance between first and last word, `1...63`, or nil for a literal phrase.
  package let nearness: Int?
  /// Where it stands in the query, in bytes, with its marks and `~n`.
  package let range: Range<Int>

  /// Makes a phrase; traps on a blank one and on a nearness outside `1...63`.
  package init(_ text: String, nearness: Int? = nil, range: Range<Int> = 0..<0) {
    precondition(!QueryText.isBlank(text), "a phrase of a query is blank")
    if let nearness {
      precondition(
        (1...QueryLimits.nearness).contains(nearness), "nearness \(nearness) is outside 1...63")
    }
    self.text = text
    self.nearness = nearness
    self.range = range
  }
}

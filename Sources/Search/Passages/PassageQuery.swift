/// The words of a quote whose place is looked for.
package struct PassageQuery: Hashable, Sendable {
  /// The forms of the quote's tokens, in order.
  package var forms: [[UInt8]]
  /// Forms that tell equal passages apart when the article has them anywhere, such as a speaker's name.
  package var hints: [[UInt8]]
  /// The most candidates.
  package var limit: Int
  /// The share of the words' weights that a candidate has at least, in `0...1`; the more, the faster.
  package var leastShare: Float

  package init(
    forms: [[UInt8]], hints: [[UInt8]] = [], limit: Int = 12, leastShare: Float = 0.3
  ) {
    self.forms = forms
    self.hints = hints
    self.limit = limit
    self.leastShare = leastShare
  }
}

/// Finds the quotes of a text and who says them.
///
/// Rules of our own, one by one in docs/QUOTES.md; no model, no list of names that a text depends on. Pure: the same source gives the
/// same quotes.
package enum QuoteFinder {
  /// What changes when the rules change, so that an index knows that it must look again.
  package static let version = 2

  /// The quotes of a source, by where they start, the outer one first.
  ///
  /// Every range lies on scalar borders of valid UTF-8; other bytes are accepted too.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the text, with a small factor: a text without marks
  ///   and without a colon behind a cue is only looked through.
  package static func quotes(in source: QuoteSource) -> [Quote] {
    let layout = TextLayout(source)
    guard layout.mayHoldQuotes else { return [] }
    var search = QuoteSearch(source, layout: layout)
    search.run()
    return search.quotes.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }
}

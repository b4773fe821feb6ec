/// How a quote stands to a text.
package struct QuoteComparison: Hashable, Sendable {
  /// The verdict.
  package let verdict: QuoteVerdict
  /// UTF-8 bytes of the text, one range for each piece between ellipses; for a missing quote what is
  /// closest to it.
  package let ranges: [Range<Int>]
  /// How close it is: 1 when no word differs, 0 when none is shared.
  package let closeness: Double
  /// What differs, in the order of the quote; empty unless altered or missing.
  package let differences: [QuoteDifference]
  /// What ellipses leave out.
  package let omissions: [QuoteOmission]
  /// A full stop or comma that the quote has at its end and the text does not.
  package let addedMark: String?
  /// Whether its pieces stand too far apart, or in another order.
  package let isScattered: Bool

  /// From the first byte to the last.
  package var range: Range<Int> {
    let low = ranges.map(\.lowerBound).min() ?? 0
    return low..<max(low, ranges.map(\.upperBound).max() ?? low)
  }

  /// Whether this says more for the quote than another comparison.
  package func isBetter(than other: QuoteComparison) -> Bool {
    let order = QuoteVerdict.allCases
    let own = order.firstIndex(of: verdict) ?? 0
    let others = order.firstIndex(of: other.verdict) ?? 0
    return own != others ? own < others : closeness > other.closeness
  }
}

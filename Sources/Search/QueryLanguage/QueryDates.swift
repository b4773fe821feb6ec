/// A `datum:` of a query.
package struct QueryDates: Hashable, Sendable {
  /// The days asked for.
  package let days: DateRange
  /// Where it stands in the query, in bytes, with its name.
  package let range: Range<Int>

  /// Makes a filter on the article's date.
  package init(_ days: DateRange, range: Range<Int> = 0..<0) {
    self.days = days
    self.range = range
  }
}

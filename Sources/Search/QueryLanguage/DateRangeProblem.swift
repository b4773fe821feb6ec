/// Why a text is not a range of days.
package enum DateRangeProblem: Error, Hashable, Sendable {
  /// It is not `yyyy`, `yyyy-mm`, `yyyy-mm-dd` or two of them around `..`.
  case malformed
  /// It has the right form, but the calendar has no such day.
  case noSuchDay
  /// It begins after it ends.
  case reversed
}

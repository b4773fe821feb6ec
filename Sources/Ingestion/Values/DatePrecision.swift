/// How exactly a date is known.
package enum DatePrecision: UInt8, CaseIterable, Hashable, Sendable {
  /// To the year.
  case year = 1
  /// To the month.
  case month = 2
  /// To the day.
  case day = 3
}

/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Its `number` is `yyyymmdd` as a decimal, 20190514 for 14 May 2019: it compares like the day and
/// can be read in a dump. Numbers are not consecutive; take no differences of them.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day as `yyyymmdd`, for instance 20190514.
  package let number: Int32

  /// The first day that can be told, 0001-01-01.
  package static let earliest = CalendarDay(checkedNumber: 1_01_01)
  /// The last day that can be told, 9999-12-31.
  package static let latest = CalendarDay(checkedNumber: 9999_12_31)

  /// Makes a day, or nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.dayCount(ofMonth: month, year: year)).contains(day) else { return nil }
    self.init(checkedNumber: Int32(year * 10_000 + month * 100 + day))
  }

  private init(checkedNumber: Int32) {
    number = checkedNumber
  }

  /// The year, in `1...9999`.
  package var year: Int { Int(number) / 10_000 }
  /// The month, in `1...12`.
  package var month: Int { Int(number) / 100 % 100 }
  /// The day of the month, in `1...31`.
  package var day: Int { Int(number) % 100 }

  /// The number of days in a month: 29 for February of a leap year.
  ///
  /// - Parameters:
  ///   - month: In `1...12`; anything else traps.
  ///   - year: Of the Gregorian calendar.
  /// - Returns: 28 to 31.
  package static func dayCount(ofMonth month: Int, year: Int) -> Int {
    precondition((1...12).contains(month), "month \(month) is outside 1...12")
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Whether `left` comes before `right`.
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  /// The ISO form, `2019-05-14`.
  package var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// A number with zeros in front.
  static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A calendar date known to the day, the month or the year.
///
/// Ordered by time; of two that start on the same day the less precise one comes first.
package struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12, if known.
  package let month: Int?
  /// The day of the month, if known; only with a month.
  package let day: Int?

  /// Makes a date that the proleptic Gregorian calendar has; nil for one such as 30 February.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.dayCount(year: year, month: month)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2021`, `2021-09`, `2021-09-21`, or the date part of an ISO 8601 time; else nil.
  package init?(iso text: String) {
    var bytes = Array(text.utf8)
    if bytes.count > 10, [0x54, 0x74, 0x20].contains(bytes[10]) { bytes.removeSubrange(10...) }
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    var parts: [Int] = []
    for part in bytes.split(separator: 0x2D, omittingEmptySubsequences: false) {
      guard part.count == (parts.isEmpty ? 4 : 2), part.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      parts.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    guard parts.count <= 3 else { return nil }
    self.init(
      year: parts[0], month: parts.count > 1 ? parts[1] : nil,
      day: parts.count > 2 ? parts[2] : nil)
  }

  /// How exactly it is known.
  package var precision: DatePrecision {
    day != nil ? .day : month != nil ? .month : .year
  }

  /// ISO 8601: `2021`, `2021-09` or `2021-09-21`.
  package var description: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  /// Whether two dates known to the day are a day apart.
  package func isNextTo(_ other: PartialDate) -> Bool {
    next == other || other.next == self
  }

  /// The day after it; nil unless it is known to the day.
  var next: PartialDate? {
    guard let month, let day else { return nil }
    return PartialDate(year: year, month: month, day: day + 1)
      ?? PartialDate(year: year, month: month + 1, day: 1)
      ?? PartialDate(year: year + 1, month: 1, day: 1)
  }

  /// By time, the less precise one first on a tie.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  /// How many days a month (1 to 12) has.
  private static func dayCount(year: Int, month: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

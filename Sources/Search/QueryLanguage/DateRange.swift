/// The days from `first` to `last`, both included, which `datum:` asks for.
///
/// An open end is `CalendarDay.earliest` or `CalendarDay.latest`, so that one comparison on either
/// side answers whether a day is inside. Invariant: `first <= last`.
package struct DateRange: Hashable, Sendable, CustomStringConvertible {
  /// The first day.
  package let first: CalendarDay
  /// The last day.
  package let last: CalendarDay

  /// Makes a range; traps when it begins after it ends.
  package init(first: CalendarDay, last: CalendarDay) {
    precondition(first <= last, "a range from \(first) cannot end at \(last)")
    self.first = first
    self.last = last
  }

  /// Reads `2019`, `2019-05`, `2019-05-14`, `2019..2023`, `2021..` or `..2021-06`.
  ///
  /// A year or month counts from its first to its last day, at whichever end it stands.
  ///
  /// - Parameter text: ASCII, with nothing around it.
  /// - Throws: `DateRangeProblem`, saying what is wrong.
  /// - Complexity: O(length).
  package init(parsing text: some Collection<UInt8>) throws(DateRangeProblem) {
    let bytes = Array(text)
    guard bytes.count <= 22 else { throw .malformed }
    let dot = UInt8(ascii: ".")
    let dots = bytes.indices.dropLast().first { bytes[$0] == dot && bytes[$0 + 1] == dot }
    guard let dots else {
      self = try Self.period(bytes[...])
      return
    }
    let start = bytes[..<dots]
    let end = bytes[(dots + 2)...]
    guard !start.isEmpty || !end.isEmpty else { throw .malformed }
    let first = start.isEmpty ? .earliest : try Self.period(start).first
    let last = end.isEmpty ? .latest : try Self.period(end).last
    guard first <= last else { throw .reversed }
    self.init(first: first, last: last)
  }

  /// Whether a day is inside.
  package func contains(_ day: CalendarDay) -> Bool {
    first <= day && day <= last
  }

  /// Whether an article's date can be inside: some day of the year, month or day that it tells is.
  ///
  /// So an article that says no more than 2019 answers `datum:2019-05`; one without a date
  /// answers nothing.
  ///
  /// - Parameter dateNumber: As in the index: `yyyymmdd` with 0 for an unknown month or day, and 0
  ///   for no date. Any value is safe.
  /// - Returns: False for no date.
  package func admits(dateNumber: Int32) -> Bool {
    guard dateNumber > 0 else { return false }
    // The first and last numbers of the period; 31 serves as the end of every month.
    var start = Int64(dateNumber)
    var end = start
    if start % 100 == 0 {
      start += 1
      end += 31
    }
    if start / 100 % 100 == 0 {
      start += 100
      end += 1_200
    }
    return Int64(first.number) <= end && start <= Int64(last.number)
  }

  /// The shortest text that reads as this range: `2019`, `2019-05..`, `2019..2023-06-14`.
  package var description: String {
    if first == .earliest, last != .latest { return "..\(endText)" }
    if last == .latest { return "\(startText).." }
    let isOneYear = first.year == last.year && startText.count == 4 && endText.count == 4
    let isOneMonth =
      first.year == last.year && first.month == last.month && first.day == 1
      && last.day == CalendarDay.dayCount(ofMonth: last.month, year: last.year)
    if isOneYear { return startText }
    if isOneMonth { return String(first.description.prefix(7)) }
    return first == last ? first.description : "\(startText)..\(endText)"
  }

  /// The first day, cut to its year or month where that begins with it.
  private var startText: String {
    guard first.day == 1 else { return first.description }
    return String(first.description.prefix(first.month == 1 ? 4 : 7))
  }

  /// The last day, cut to its year or month where that ends with it.
  private var endText: String {
    guard last.day == CalendarDay.dayCount(ofMonth: last.month, year: last.year) else {
      return last.description
    }
    return String(last.description.prefix(last.month == 12 ? 4 : 7))
  }

  /// Reads one year, month or day as the days that it spans.
  private static func period(_ text: ArraySlice<UInt8>) throws(DateRangeProblem) -> DateRange {
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { throw .malformed }
    var values: [Int] = []
    for (index, part) in parts.enumerated() {
      guard part.count == (index == 0 ? 4 : 2) else { throw .malformed }
      guard part.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .malformed }
      values.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    let firstMonth = values.count > 1 ? values[1] : 1
    let lastMonth = values.count > 1 ? values[1] : 12
    guard (1...12).contains(firstMonth) else { throw .noSuchDay }
    let lastDay = CalendarDay.dayCount(ofMonth: lastMonth, year: values[0])
    let first = CalendarDay(
      year: values[0], month: firstMonth, day: values.count > 2 ? values[2] : 1)
    let last = CalendarDay(
      year: values[0], month: lastMonth, day: values.count > 2 ? values[2] : lastDay)
    guard let first, let last else { throw .noSuchDay }
    return DateRange(first: first, last: last)
  }
}

import Search
import Testing

@Suite struct DateRangeTests {
  @Test(arguments: [
    ("2019", 2019_01_01, 2019_12_31), ("2019-02", 2019_02_01, 2019_02_28),
    ("2020-02", 2020_02_01, 2020_02_29), ("1900-02", 1900_02_01, 1900_02_28),
    ("2000-02", 2000_02_01, 2000_02_29), ("2019-04-30", 2019_04_30, 2019_04_30),
    ("2019..2023", 2019_01_01, 2023_12_31), ("2019-12..2020-02", 2019_12_01, 2020_02_29),
    ("2021..", 2021_01_01, 9999_12_31), ("..2021-06", 1_01_01, 2021_06_30),
    ("0001", 1_01_01, 1_12_31), ("9999-12-31", 9999_12_31, 9999_12_31),
    ("2019..2019", 2019_01_01, 2019_12_31), ("2019-05-14..2019-05", 2019_05_14, 2019_05_31),
  ])
  func `a date or range has its first and last day`(text: String, first: Int32, last: Int32) throws
  {
    let range = try DateRange(parsing: text.utf8)
    #expect(range.first.number == first && range.last.number == last)
  }

  @Test(arguments: [
    ("", DateRangeProblem.malformed), ("..", .malformed), ("2019...2020", .malformed),
    ("2019..2020..2021", .malformed), ("19", .malformed), ("2019-5", .malformed),
    ("2019-05-", .malformed), ("-2019", .malformed), ("+2019", .malformed), ("٢٠١٩", .malformed),
    ("2019-05-14T10:00", .malformed), ("20190514", .malformed), ("2019.", .malformed),
    ("2019-00", .noSuchDay), ("2019-13", .noSuchDay), ("2019-02-29", .noSuchDay),
    ("1900-02-29", .noSuchDay), ("2019-04-31", .noSuchDay), ("2019-01-00", .noSuchDay),
    ("0000", .noSuchDay), ("2023..2019", .reversed), ("2019-05-02..2019-05-01", .reversed),
  ])
  func `what is no range is refused`(text: String, problem: DateRangeProblem) {
    #expect(throws: problem) { try DateRange(parsing: text.utf8) }
  }

  @Test func `the calendar has 146,097 days in 400 years`() {
    var count = 0
    for year in 1601...2000 {
      for month in 1...12 {
        count += (0...40).count { CalendarDay(year: year, month: month, day: $0) != nil }
      }
    }
    #expect(count == 146_097)
  }

  @Test func `days compare like their numbers and know their parts`() throws {
    let day = try #require(CalendarDay(year: 2019, month: 5, day: 14))
    #expect(day.number == 2019_05_14 && day.description == "2019-05-14")
    #expect((day.year, day.month, day.day) == (2019, 5, 14))
    #expect(CalendarDay.earliest < day && day < .latest)
    #expect(try DateRange(parsing: "2019-05".utf8).contains(day))
    #expect(try !DateRange(parsing: "2019-06..".utf8).contains(day))
  }

  @Test(arguments: [
    ("2019", 2019_00_00, true), ("2019-05", 2019_00_00, true), ("2019-05", 2019_05_00, true),
    ("2019-05-14", 2019_05_00, true), ("2019-05-14", 2019_05_14, true), ("2019", 2020_00_00, false),
    ("2019-05", 2019_06_00, false), ("2019-05", 2019_04_00, false), ("2019-06..", 2019_00_00, true),
    ("..2019-01-01", 2019_00_00, true), ("..2018", 2019_00_00, false),
    ("2019-12", 2019_12_31, true),
    ("2020..", 2019_00_00, false), ("..2021", 0, false), ("..2021", -1, false),
    ("2019..", .max, false), ("0001..", 2019_00_00, true),
  ])
  func `an article is admitted by what its date tells`(
    range: String, date: Int32, isIn: Bool
  ) throws {
    #expect(try DateRange(parsing: range.utf8).admits(dateNumber: date) == isIn)
  }

  @Test(arguments: UInt64(0)..<20)
  func `the shortest text of a range reads as the range`(seed: UInt64) throws {
    var random = RandomQuery(seed: seed)
    for _ in 0..<100 {
      let range = random.dates()
      #expect(try DateRange(parsing: range.description.utf8) == range, "seed \(seed): \(range)")
    }
  }
}

import Testing

@testable import Ingestion

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2021", "2021"), ("2021-09", "2021-09"), ("2021-09-21", "2021-09-21"),
    ("2021-09-21T10:30:00+02:00", "2021-09-21"), ("2021-09-21 10:30", "2021-09-21"),
    ("2024-02-29", "2024-02-29"), ("0800", "0800"),
  ])
  func `reads ISO forms and writes them back`(text: String, written: String) {
    #expect(PartialDate(iso: text)?.description == written)
  }

  @Test(arguments: [
    "", "21", "2021-", "2021-9", "2021-13", "2021-00", "2021-02-30", "2023-02-29", "1900-02-29",
    "2021-09-2", "2021-09-211", "20210921", "0000", "²021", "2021-09-21-", "2021/09/21",
  ])
  func `refuses other forms and dates that do not exist`(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func `orders by time, the less precise date first`() {
    let sorted = ["2021", "2021-09", "2021-09-21", "2021-10", "2022"].compactMap(PartialDate.init)
    #expect(sorted.count == 5)
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func `knows its precision`() {
    #expect(PartialDate(iso: "2021")?.precision == .year)
    #expect(PartialDate(iso: "2021-09")?.precision == .month)
    #expect(PartialDate(iso: "2021-09-21")?.precision == .day)
    #expect(PartialDate(year: 2021, day: 3) == nil)
  }
}

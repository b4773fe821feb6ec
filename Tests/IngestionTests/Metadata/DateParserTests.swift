import Testing

@testable import Ingestion

@Suite struct DateParserTests {
  private let parser = DateParser()

  @Test(arguments: [
    ("21-09-2021", "2021-09-21"), ("21/9/2021", "2021-09-21"), ("3.4.21", "2021-04-03"),
    ("2021-09-21", "2021-09-21"), ("2021-09-21T08:00:00+02:00", "2021-09-21"),
    ("16 februari 2024", "2024-02-16"), ("3 mrt 2023", "2023-03-03"),
    ("3 mrt. ’23", "2023-03-03"), ("1e april 2020", "2020-04-01"), ("mei 2019", "2019-05"),
    ("2021", "2021"), ("’21", "2021"), ("'98", "1998"), ("Datum: 2018", "2018"),
    ("dinsdag 21 september 2021", "2021-09-21"), ("di. 21 sept. 2021, 10.30 uur", "2021-09-21"),
    ("Geplaatst op 5 augustus 2022 om 09:15", "2022-08-05"),
    ("Gepubliceerd: 12 okt 2020", "2020-10-12"), ("February 16, 2024", "2024-02-16"),
    ("Published on 1st of March 2020", "2020-03-01"), ("16-feb-2024", "2024-02-16"),
    ("29 FEBRUARI 2024", "2024-02-29"), ("16\u{A0}februari\u{A0}2024", "2024-02-16"),
  ])
  func `reads a line that states only a date`(line: String, date: String) {
    #expect(parser.dateLine(line)?.date.description == date)
  }

  @Test(arguments: [
    "", "30 februari 2024", "29-02-2023", "31-04-2021", "00-09-2021", "21-13-2021", "21",
    "De klant van 2021", "In 2021 was alles anders", "12 klanten", "€ 2021", "2021!",
    "Leestijd 8 minuten", "NEN 2021-09-21-4", "1.21-09-2021", "mei",
    "De rede van 21-09-2021 las ik",
    "09/21/2021", "1234-2021",
  ])
  func `refuses what is no date or says more`(line: String) {
    #expect(parser.dateLine(line) == nil)
  }

  @Test func `prefers the day of publication to the day of a change`() {
    let line = "Laatst gewijzigd: 5 april 2022 | Geplaatst op 3 maart 2021"
    #expect(parser.dateLine(line)?.date.description == "2021-03-03")
    #expect(parser.matches(in: line).map(\.cue) == [.modified, .published])
    #expect(parser.dateLine("Bijgewerkt op 5 april 2022")?.cue == .modified)
    #expect(parser.dateLine("Laatste update: 5 april 2022")?.cue == .modified)
  }

  @Test func `finds dates in prose with their ranges`() {
    let line = "Op 3 maart 2021 én op 4-4-2022 spraken wij elkaar; in juni 2023 niet."
    let matches = parser.matches(in: line)
    #expect(matches.map(\.date.description) == ["2021-03-03", "2022-04-04", "2023-06"])
    let bytes = Array(line.utf8)
    let cuts = matches.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(cuts == ["3 maart 2021", "4-4-2022", "juni 2023"])
  }

  @Test(arguments: UInt64(0)..<50)
  func `takes any line`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let pieces = [
      "21", "-", "2021", "’", ".", " ", "mei", "9", "/", "op", "T", ":", "é", "99999999999",
    ]
    var line = ""
    for _ in 0..<40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      line += pieces[Int(state >> 40) % pieces.count]
    }
    for match in parser.matches(in: line) {
      #expect(match.range.upperBound <= line.utf8.count)
    }
    _ = parser.dateLine(line)
  }
}

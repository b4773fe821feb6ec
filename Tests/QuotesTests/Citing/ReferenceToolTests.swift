import Foundation
import TestSupport
import Testing

@testable import Quotes

@Suite(
  .enabled(
    if: ReferenceTools.python != nil,
    "run Scripts/support/citation-tools first: bibtexparser, rispy and jsonschema are not there"))
struct ReferenceToolTests {
  /// Titles, names and sites that have harmed some writer of these formats.
  private static let hostile = [
    "Gewoon", "50% {korting} & meer", "}{", "\\", "\\end{document} $x_1^2$ #1 ~", "\"Zo\" zei hij",
    "Een\nER  - \nTY  - BOOK", "a = {b}, c", "@misc{x, title = {y}}", "% geen commentaar",
    "één ĳs, “café” ‘naïef’ — €", "\u{0}\u{1}\u{7F}\u{85}", "'", ",", "and", "Jan and Piet", "{",
    "}",
    "A, B, C", "日本語 العربية 🙂", "]]></note>", "\u{2028}x", "TY  - JOUR", "van",
  ]

  private static func sources() -> [CitationSource] {
    var generator = SplitMix64(seed: 5)
    return (0..<300).map { number in
      let pick = { hostile.randomElement(using: &generator) ?? "" }
      var source = CitationSource(id: "3fa91c04:\(number)")
      source.title = number % 7 == 0 ? nil : pick() + " " + pick()
      source.opening = pick()
      source.authors = (0..<(number % 4)).map { _ in pick() + " " + pick() }
      if number % 5 == 1 { source.authors.append("Jan Willem van den Berg jr.") }
      source.date =
        number % 3 == 0 ? nil : CitedDate(iso: ["2019", "2019-05", "2019-05-14"][number % 3])
      source.site = number % 4 == 0 ? nil : pick()
      source.url = number % 6 == 0 ? nil : "https://a.example/" + pick()
      source.language = "nl"
      source.hash = "ab12"
      source.text = pick() + " " + pick()
      let bytes = source.text.utf8.count
      let scalars = source.text.unicodeScalars.count
      source.passage = CitedPassage(
        text: source.text, utf8: 0..<bytes, scalars: 0..<scalars, sentences: 1...1, paragraph: 1,
        speaker: number % 2 == 0 ? pick() : nil)
      return source
    }
  }

  @Test func `bibtexparser, rispy and the CSL schema read whatever a title holds`() throws {
    let sources = Self.sources()
    let texts = [CitationFormat.bibtex, .ris, .cslJSON].map {
      CitationWriter.text(sources, format: $0, options: CitationOptions())
    }
    let run = try ReferenceTools.read(bibtex: texts[0], ris: texts[1], csl: texts[2])
    #expect(run.code == 0)
    let read = try #require(
      JSONSerialization.jsonObject(with: run.output) as? [String: [[Any]]])
    for format in ["bibtex", "ris", "csl"] { #expect(read[format]?.count == sources.count) }
    for (number, source) in sources.enumerated() {
      guard let title = source.cleaned.title else { continue }
      #expect(read["ris"]?[number][1] as? String == title)
      #expect(read["csl"]?[number][1] as? String == title)
      #expect(read["bibtex"]?[number][3] as? String == source.link)
    }
  }
}

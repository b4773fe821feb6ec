import TestSupport
import Testing

@testable import Quotes

@Suite struct QuoteFinderTests {
  @Test func `ranges hold marks, parts do not`() {
    let text = "Zij: ‘Één dag,’ zegt Ans Bos, ‘is genoeg.’ Klaar."
    let sample = Sample(text)
    #expect(sample.quotes.map { sample.cut($0.range) } == ["‘Één dag,’ zegt Ans Bos, ‘is genoeg.’"])
    #expect(sample.quotes[0].parts.map(sample.cut) == ["Één dag,", "is genoeg."])
    #expect(sample.quotes[0].attribution?.cue.map(sample.cut) == "zegt")
    #expect(sample.quotes[0].attribution?.name.map(sample.cut) == "Ans Bos")
  }

  @Test(arguments: [
    "", "\n\n", "‘", "’’’", "“”", "\"\"", "‘ ’", "«\u{A0}»", "‘’ zegt", ": ‘a", "‘a’, zegt",
    "‘a’, zegt ", "‘a’ (", "‘a’ –", "volgens", "Volgens ‘a b c’", "‘a’, legt de",
  ])
  func `odd texts do no harm`(text: String) {
    for quote in Sample(text).quotes { #expect(!quote.range.isEmpty) }
  }

  @Test(arguments: UInt64(0)..<200)
  func `any bytes give ranges inside the text, in order`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "‘", "’", "“", "”", "„", "\"", "'", "«", "»", " ", "\n\n", ".", ",", ": ", "zegt", "Jan Maas",
      "volgens", "ze", "hij", "de directeur", "(", ")", "– ", "\u{FF}", "é", "aldus", "ik", "van",
      "?",
    ].map { Array($0.utf8) }
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<120, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? []
      if Int.random(in: 0..<40, using: &generator) == 0 {
        text.append(UInt8.random(in: 0...255, using: &generator))
      }
    }
    let zones = (0..<3).map { _ in
      let start = Int.random(in: 0...text.count, using: &generator)
      let end = Int.random(in: start...text.count, using: &generator)
      let kinds: [QuoteZoneKind] = [.answer, .heading, .blockQuote, .label, .question]
      return QuoteZone(kind: kinds.randomElement(using: &generator) ?? .aside, range: start..<end)
    }
    let quotes = QuoteFinder.quotes(
      in: QuoteSource(text: text, zones: zones, authors: ["Ans Bos"], isInterview: true))
    for quote in quotes {
      #expect(quote.range.lowerBound >= 0 && quote.range.upperBound <= text.count)
      #expect(!quote.parts.isEmpty)
      var end = quote.range.lowerBound
      for part in quote.parts {
        #expect(
          !part.isEmpty && part.lowerBound >= end && part.upperBound <= quote.range.upperBound)
        end = part.upperBound
      }
    }
    #expect(quotes.map { $0.range.lowerBound } == quotes.map { $0.range.lowerBound }.sorted())
  }

  @Test(arguments: [
    "‘", "’ ", "“ ", "\" ", "‘a’ ", "‘a’, zegt ", "zegt: ‘a’ ", "Jan Maas ", "volgens ", "ze zegt ",
    "\"A.\" ", "‘A.’ ‘", "( ‘a’ ", "– ", "de man van ", "«", "a\n\n‘a\n\n",
  ])
  func `a long text of one pattern takes no time to speak of`(pattern: String) {
    let text = String(repeating: pattern, count: 3_000)
    _ = Sample(text)
  }
}

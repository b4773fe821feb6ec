import CorpusSupport
import Foundation
import Testing

@testable import Quotes

/// Compares what is found in the corpus with its gold; the figures stand in docs/QUOTES.md.
@Suite struct QuoteGoldTests {
  @Test func `speech is found and ascribed in the open part of the gold`() throws {
    let score = try QuoteScore(isReserved: false)
    print(score)
    #expect(score.speech.precision >= 0.97, "\(score.speech)")
    #expect(score.speech.recall >= 0.94, "\(score.speech)")
    #expect(score.named.precision >= 0.97, "\(score.named)")
    #expect(score.named.recall >= 0.94, "\(score.named)")
    #expect(score.answers.recall == 1)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["VINDPLAATS_RESERVED"] != nil))
  func `the reserved part is measured when that is asked`() throws {
    print(try QuoteScore(isReserved: true))
  }

  @Test func `every quote of the corpus lies on scalar borders and inside its range`() throws {
    let corpus = try Corpus.load()
    var count = 0
    for article in corpus.articles {
      let source = QuoteScore.source(of: article)
      let text = source.text
      for quote in QuoteFinder.quotes(in: source) {
        count += 1
        for range in [quote.range] + quote.parts {
          #expect(String(validating: text[range], as: UTF8.self) != nil)
          #expect(range.lowerBound >= quote.range.lowerBound)
          #expect(range.upperBound <= quote.range.upperBound)
        }
        for range in [quote.attribution?.cue, quote.attribution?.name].compactMap({ $0 }) {
          #expect(String(validating: text[range], as: UTF8.self) != nil)
        }
      }
    }
    #expect(count > 500)
  }
}

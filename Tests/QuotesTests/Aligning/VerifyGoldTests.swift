import CorpusSupport
import Testing

@testable import Quotes

@Suite struct VerifyGoldTests {
  /// What the aligner says of a quote of a draft and the article that it was made from.
  private static func found(_ quote: VerifiedQuote) throws -> QuoteComparison? {
    let articles = try Corpus.load().articles
    // An invented quote is held against a few articles here; the whole collection has a test of its own.
    let known =
      quote.article == nil ? articles.prefix(4) : articles.filter { $0.id == quote.article }[...]
    var best: QuoteComparison?
    for article in known {
      let text = Array(article.body.map(\.text).joined(separator: "\n\n").utf8)
      var start = 0
      for paragraph in article.body {
        let window = start..<(start + paragraph.text.utf8.count)
        start = window.upperBound + 2
        let found = QuoteAligner(Array(quote.text.utf8)).compare(
          with: text, sentences: [window], window: window)
        if let found, best.map({ found.isBetter(than: $0) }) ?? true { best = found }
      }
    }
    return best
  }

  @Test func `the quotes of the drafts that are not reserved have the verdicts of the gold`() throws
  {
    for quote in try Corpus.load().verified where !quote.reserved {
      let found = try #require(try Self.found(quote))
      switch quote.verdict {
      case .exact, .speaker: #expect(found.verdict == .exact, "\(quote.id)")
      case .missing: #expect(found.verdict == .missing, "\(quote.id) \(found.closeness)")
      case .altered: #expect(found.verdict == .altered, "\(quote.id) \(found.closeness)")
      case .typography:
        // The gold counts a hyphen inside a word as typography; we never do.
        let isHyphen = found.differences.map(\.kind) == [.spelling]
        #expect(found.verdict == .typography || isHyphen, "\(quote.id) \(found)")
      }
    }
  }
}

import CorpusSupport
import Foundation
import Testing

@Suite struct QuoteGoldTests {
  private let corpus: Corpus

  init() throws { corpus = try Corpus.load() }

  @Test func `every span of a quote cuts its text`() throws {
    for quote in corpus.quotes + corpus.secondJudge.quotes {
      let paragraph = try #require(corpus.paragraph(quote.paragraph, of: quote.article))
      #expect((1...2).contains(quote.spans.count), "\(quote.id)")
      #expect(quote.spans.map { $0.cut(paragraph.text) } == quote.text, "\(quote.id)")
      for (span, next) in zip(quote.spans, quote.spans.dropFirst()) {
        #expect(span.end < next.start, "\(quote.id)")
      }
    }
  }

  @Test func `cues stand in the paragraph, and speakers in the article`() throws {
    for quote in corpus.quotes {
      let article = try #require(corpus.articles.first { $0.id == quote.article })
      if let cue = quote.cue {
        let paragraph = article.body[quote.paragraph].text
        for word in cue.split(separator: " ") {
          #expect(paragraph.localizedStandardContains(word), "\(quote.id): \(cue)")
        }
      }
      if let speaker = quote.speaker {
        let names = article.body.map { $0.text + " " + ($0.speaker ?? "") } + article.authors
        for word in speaker.split(separator: " ") {
          #expect(names.contains { $0.contains(word) }, "\(quote.id): \(speaker)")
        }
      }
    }
  }

  @Test func `there are enough quotes, and a third is reserved by article`() {
    #expect(corpus.quotes.count >= 250)
    #expect(Set(corpus.quotes.map(\.kind)) == Set(GoldQuote.Kind.allCases))
    expectThird(corpus.quotes.map { $0.reserved == true })
    #expect(corpus.quotes.allSatisfy { $0.reserved != nil })
    let reserved = Set(corpus.quotes.filter { $0.reserved == true }.map(\.article))
    #expect(corpus.quotes.allSatisfy { reserved.contains($0.article) == ($0.reserved == true) })
    for quote in corpus.remembered {
      #expect(reserved.contains(quote.article) == quote.reserved, "\(quote.id)")
    }
    for quote in corpus.verified {
      let sameDraft = corpus.verified.filter { $0.draft == quote.draft }
      #expect(sameDraft.allSatisfy { $0.reserved == quote.reserved }, "\(quote.id)")
    }
  }

  private func expectThird(
    _ isReserved: [Bool], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let share = Double(isReserved.count { $0 }) / Double(isReserved.count)
    #expect((0.27...0.40).contains(share), sourceLocation: sourceLocation)
  }

  @Test func `a quote's id starts with its article's name`() throws {
    for quote in corpus.quotes {
      let article = try #require(corpus.articles.first { $0.id == quote.article })
      #expect(quote.id.hasPrefix(article.name + "#"))
    }
  }

  @Test func `sixty remembered quotes or more have their sentence`() throws {
    #expect(corpus.remembered.count >= 60)
    expectThird(corpus.remembered.map(\.reserved))
    for quote in corpus.remembered {
      let paragraph = try #require(corpus.paragraph(quote.paragraph, of: quote.article))
      #expect(paragraph.text.range(of: quote.sentence, options: .literal) != nil, "\(quote.id)")
      #expect(quote.remembered != quote.sentence)
    }
  }

  @Test func `the spans of quotes to verify cut the drafts`() throws {
    #expect(corpus.drafts.count == 10)
    #expect(corpus.verified.count >= 120)
    expectThird(corpus.verified.map(\.reserved))
    #expect(Set(corpus.verified.map(\.verdict)) == Set(VerifiedQuote.Verdict.allCases))
    #expect(Set(corpus.verified.compactMap(\.change)) == Set(VerifiedQuote.Change.allCases))
    #expect(Set(corpus.verified.map(\.draft)) == Set(corpus.drafts.keys))
    for quote in corpus.verified {
      let draft = try #require(corpus.drafts[quote.draft])
      #expect(quote.span.cut(draft) == quote.text, "\(quote.id)")
      #expect(quote.id.hasPrefix(quote.draft.replacingOccurrences(of: ".md", with: "#")))
    }
  }

  @Test func `a verdict is what the articles say`() throws {
    for quote in corpus.verified {
      #expect((quote.change != nil) == (quote.verdict == .altered), "\(quote.id)")
      #expect((quote.article == nil) == (quote.verdict == .missing), "\(quote.id)")
      guard let article = quote.article, let index = quote.paragraph else {
        let bodies = corpus.articles.flatMap { $0.body.map(\.text) }
        #expect(!bodies.contains { has($0, quote.text) }, "\(quote.id)")
        continue
      }
      let paragraph = try #require(corpus.paragraph(index, of: article))
      let stands = has(paragraph.text, quote.text)
      #expect(stands == (quote.verdict == .exact || quote.verdict == .speaker), "\(quote.id)")
    }
  }

  /// Whether a text has the words, with or without the final full stop that a draft may add.
  private func has(_ text: String, _ words: String) -> Bool {
    if text.range(of: words, options: .literal) != nil { return true }
    return words.hasSuffix(".")
      && text.range(of: String(words.dropLast()), options: .literal) != nil
  }
}

import CorpusSupport
import Testing

/// The figures of `Corpus/README.md` on agreement are those of the files.
@Suite struct SecondJudgeTests {
  private let corpus: Corpus

  init() throws { corpus = try Corpus.load() }

  private func agreement(with judgements: [Judgement]) throws -> Agreement {
    let scores = Dictionary(
      uniqueKeysWithValues: corpus.judgements.map { ([$0.need, $0.article], $0.score) })
    var agreement = Agreement()
    for judgement in judgements {
      agreement.add(
        try #require(scores[[judgement.need, judgement.article]]), judgement.score)
    }
    return agreement
  }

  @Test func `kappa is one for equal scores, and weighs by the square of the distance`() {
    var equal = Agreement()
    for score in 0...3 { equal.add(score, score) }
    #expect(equal.kappa == 1)
    // By hand: observed 1 + 9; expected (6 + 2 + 6 + 18) / 4, a row of the margins at a time.
    var mixed = Agreement()
    for (first, second) in [(0, 1), (1, 1), (2, 2), (3, 0)] { mixed.add(first, second) }
    #expect(mixed.exact == 0.5)
    #expect(abs(mixed.kappa - (1 - 10.0 / 8)) < 1e-12)
  }

  @Test func `two fifths of the needs are judged twice`() throws {
    let third = corpus.secondJudge.judgements
    #expect(Set(third.map(\.need)).count * 5 >= corpus.needs.count)
    #expect(Set(third.map(\.need)).isDisjoint(with: corpus.secondJudgements.map(\.need)))
    let own = try agreement(with: third)
    #expect(abs(own.kappa - 0.883) < 0.002, "kappa \(own.kappa)")
    #expect(abs(own.exact - 0.931) < 0.002, "exact \(own.exact)")
    let both = try agreement(with: third + corpus.secondJudgements)
    #expect(abs(both.kappa - 0.875) < 0.002, "kappa \(both.kappa)")
  }

  @Test func `a fifth of the quotes is marked twice, with the same spans, kinds and speakers`() {
    let articles = Set(corpus.secondJudge.quotes.map(\.article))
    let first = corpus.quotes.filter { articles.contains($0.article) }
    #expect(first.count * 5 >= corpus.quotes.count)
    #expect(Set(first.map(Mark.init)) == Set(corpus.secondJudge.quotes.map(Mark.init)))
  }

  @Test func `a fifth of the remembered quotes has the same sentence twice`() {
    #expect(corpus.secondJudge.remembered.count * 5 >= corpus.remembered.count - 4)
    for quote in corpus.remembered {
      guard let second = corpus.secondJudge.remembered[quote.id] else { continue }
      #expect(second == [quote.article, String(quote.paragraph), quote.sentence], "\(quote.id)")
    }
  }

  @Test func `a fifth of the quotes to verify has the same verdict twice`() {
    #expect(corpus.secondJudge.verdicts.count * 5 >= corpus.verified.count)
    for quote in corpus.verified {
      guard let second = corpus.secondJudge.verdicts[quote.id] else { continue }
      let first = [
        quote.verdict.rawValue, quote.change?.rawValue ?? "-", quote.article ?? "-",
        quote.paragraph.map { String($0) } ?? "-",
      ]
      #expect(second == first, "\(quote.id)")
    }
  }

  /// What of a quote must be the same.
  private struct Mark: Hashable {
    let article: String
    let paragraph: Int
    let spans: [GoldSpan]
    let kind: GoldQuote.Kind
    let speaker: String?

    init(_ quote: GoldQuote) {
      article = quote.article
      paragraph = quote.paragraph
      spans = quote.spans
      kind = quote.kind
      speaker = quote.speaker
    }
  }
}

import CorpusSupport
import Testing

@Suite struct NeedGoldTests {
  private let corpus: Corpus

  init() throws { corpus = try Corpus.load() }

  @Test func `there are eighty needs or more, each of its own`() {
    #expect(corpus.needs.count >= 80)
    #expect(Set(corpus.needs.map(\.query)).count == corpus.needs.count)
    for (index, need) in corpus.needs.enumerated() {
      #expect(need.id == (index < 9 ? "q0\(index + 1)" : "q\(index + 1)"))
      #expect(!need.query.isEmpty)
    }
  }

  @Test func `judgements name needs and articles that exist, once`() {
    let needs = Set(corpus.needs.map(\.id))
    let articles = Set(corpus.articles.map(\.id))
    let files = [
      corpus.judgements, corpus.secondJudgements, corpus.secondJudge.judgements,
    ]
    for judgements in files {
      #expect(needs.isSuperset(of: judgements.map(\.need)))
      #expect(articles.isSuperset(of: judgements.map(\.article)))
      #expect(Set(judgements.map { [$0.need, $0.article] }).count == judgements.count)
    }
  }

  @Test func `every need is judged over every judged article, and one answers it`() {
    let articles = Set(corpus.judgements.map(\.article))
    #expect(corpus.judgements.count == corpus.needs.count * articles.count)
    #expect(Double(articles.count) >= 0.9 * Double(corpus.articles.count))
    let answered = Set(corpus.judgements.filter { $0.score >= 2 }.map(\.need))
    #expect(answered == Set(corpus.needs.map(\.id)))
  }

  @Test func `both versions of a near-duplicate have the same score`() {
    let scores = Dictionary(
      uniqueKeysWithValues: corpus.judgements.map { ([$0.need, $0.article], $0.score) })
    for pair in corpus.nearDuplicates {
      for need in corpus.needs {
        #expect(
          scores[[need.id, pair.id]] == scores[[need.id, pair.original]], "\(need.id) \(pair.id)")
      }
    }
  }
}

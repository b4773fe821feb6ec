/// All gold of `Corpus/` as values.
///
/// The formats are described in `Corpus/README.md`; `Corpus/VERSION` names their version.
package struct Corpus: Sendable {
  /// The collection's version.
  package let version: String
  /// The gold of the articles, in the order of the gold files' names.
  package let articles: [GoldArticle]
  /// The files of `articles/` but `metadata.jsonl`, sorted.
  package let articleFiles: [String]
  /// The files of `gold/articles/`, sorted.
  package let goldFiles: [String]
  /// What people look for.
  package let needs: [InformationNeed]
  /// The first judge's scores.
  package let judgements: [Judgement]
  /// A fifth of the needs judged by a second judge.
  package let secondJudgements: [Judgement]
  /// A fifth of everything judged again.
  package let secondJudge: SecondJudge
  /// Quotes in articles.
  package let quotes: [GoldQuote]
  /// Half-remembered quotes.
  package let remembered: [RememberedQuote]
  /// File name to text of the drafts.
  package let drafts: [String: String]
  /// The quotes in the drafts.
  package let verified: [VerifiedQuote]
  /// Compounds and words that only look like it.
  package let compounds: [Compound]
  /// Short texts with their sentences.
  package let sentences: [SentenceSample]
  /// Date lines and bylines.
  package let dateLines: [DateLine]
  /// The marked near-duplicates.
  package let nearDuplicates: [NearDuplicate]

  private static let shared = Result { try Corpus() }

  /// The collection, read once.
  ///
  /// - Throws: `CorpusError`, `DecodingError`, or what reading a file throws.
  package static func load() throws -> Corpus { try shared.get() }

  private init() throws {
    version = try CorpusFolder.text("VERSION").split(separator: "\n").first.map { String($0) } ?? ""
    goldFiles = try CorpusFolder.fileNames(in: "gold/articles")
    articles = try goldFiles.map {
      try CorpusFolder.object("gold/articles/" + $0, as: GoldArticle.self)
    }
    articleFiles = try CorpusFolder.fileNames(in: "articles").filter { $0 != "metadata.jsonl" }
    needs = try InformationNeed.load()
    judgements = try Judgement.load("qrels.tsv")
    secondJudgements = try Judgement.load("qrels-second-judge.tsv")
    secondJudge = try SecondJudge.load()
    quotes = try CorpusFolder.objects("gold/quotes.jsonl", as: GoldQuote.self)
    remembered = try RememberedQuote.load()
    let names = try CorpusFolder.fileNames(in: "gold/drafts")
    drafts = try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try CorpusFolder.text("gold/drafts/" + $0)) })
    verified = try CorpusFolder.objects("gold/verify.jsonl", as: VerifiedQuote.self)
    compounds = try Compound.load()
    sentences = try SentenceSample.load()
    dateLines = try DateLine.load()
    nearDuplicates = try NearDuplicate.load()
  }

  /// The paragraph with an index in an article's body, or nil where there is none.
  package func paragraph(_ index: Int, of article: String) -> GoldParagraph? {
    guard let gold = articles.first(where: { $0.id == article }) else { return nil }
    return gold.body.indices.contains(index) ? gold.body[index] : nil
  }
}

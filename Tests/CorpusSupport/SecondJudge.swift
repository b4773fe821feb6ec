/// A fifth of the gold judged again, without knowledge of the first judge's: `gold/second-judge/`.
package struct SecondJudge: Hashable, Sendable {
  /// Scores of 16 needs over all articles.
  package let judgements: [Judgement]
  /// The quotes of five articles.
  package let quotes: [GoldQuote]
  /// Id of a remembered quote to article, paragraph and sentence.
  package let remembered: [String: [String]]
  /// Id of a quote to verify to verdict, change, article and paragraph; `-` where there is none.
  package let verdicts: [String: [String]]

  static func load() throws -> SecondJudge {
    let folder = "gold/second-judge/"
    return try SecondJudge(
      judgements: Judgement.load(folder + "qrels.tsv"),
      quotes: CorpusFolder.objects(folder + "quotes.jsonl", as: GoldQuote.self),
      remembered: table(folder + "remembered.tsv", columns: 4),
      verdicts: table(folder + "verify.tsv", columns: 5))
  }

  private static func table(_ file: String, columns: Int) throws -> [String: [String]] {
    let rows = try CorpusFolder.rows(file, columns: columns)
    return Dictionary(rows.map { ($0[0], Array($0.dropFirst())) }) { first, _ in first }
  }
}

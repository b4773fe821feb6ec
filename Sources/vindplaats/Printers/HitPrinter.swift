internal import VindplaatsKit

/// Prints the answers to queries in one of the formats.
struct HitPrinter: ~Copyable {
  private let format: HitFormat
  private let text: TextHitPrinter
  private let markdown: MarkdownHitPrinter
  private var table: TableHitPrinter
  private var output = OutputBuffer()

  init(format: HitFormat, style: TextStyle, labels: Labels) {
    self.format = format
    text = TextHitPrinter(style: style, labels: labels)
    markdown = MarkdownHitPrinter(labels: labels)
    table = TableHitPrinter(format == .csv ? .comma : .tab)
  }

  /// Prints an answer.
  mutating func print(
    _ answer: SearchAnswer, query: String, id: String?
  ) throws(VindplaatsError) {
    switch format {
    case .text: text.print(answer, query: id == nil ? nil : query, to: &output)
    case .json: JSONHitPrinter.print(answer, query: query, id: id, to: &output)
    case .jsonl: JSONHitPrinter.printLines(answer, id: id, to: &output)
    case .csv, .tsv: table.print(answer, id: id, to: &output)
    case .md: markdown.print(answer, query: id == nil ? nil : query, to: &output)
    case .trec:
      let articles = answer.hits.map { ($0.facts.articleID, $0.score) }
      TRECPrinter.print(articles, query: id ?? "1", to: &output)
    }
    try output.drain()
  }

  /// Prints a ranking as a TREC run.
  mutating func print(_ articles: [RankedArticle], id: String) throws(VindplaatsError) {
    TRECPrinter.print(articles.map { ($0.id, $0.score) }, query: id, to: &output)
    try output.drain()
  }

  /// Writes what is left.
  mutating func finish() throws(VindplaatsError) { try output.flush() }
}

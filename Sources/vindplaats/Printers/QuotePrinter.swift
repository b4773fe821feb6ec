internal import VindplaatsKit

/// Prints the sentences that queries found in one of the formats.
struct QuotePrinter: ~Copyable {
  private let format: HitFormat
  private let text: TextQuotePrinter
  private let markdown: MarkdownHitPrinter
  private var table: TableHitPrinter
  private var output = OutputBuffer()

  init(format: HitFormat, style: TextStyle, labels: Labels) {
    self.format = format
    text = TextQuotePrinter(style: style, labels: labels)
    markdown = MarkdownHitPrinter(labels: labels)
    table = TableHitPrinter(format == .csv ? .comma : .tab)
  }

  /// Prints an answer.
  mutating func print(
    _ answer: QuoteAnswer, query: String, id: String?
  ) throws(VindplaatsError) {
    switch format {
    case .text: text.print(answer, query: id == nil ? nil : query, to: &output)
    case .json: JSONQuotePrinter.print(answer, query: query, id: id, to: &output)
    case .jsonl: JSONQuotePrinter.printLines(answer, id: id, to: &output)
    case .csv, .tsv: table.print(answer, id: id, to: &output)
    case .md: markdown.print(answer, query: id == nil ? nil : query, to: &output)
    case .trec:
      TRECPrinter.print(
        answer.hits.map { ($0.id, $0.score) }, query: id ?? "1", to: &output)
    }
    try output.drain()
  }

  /// Writes what is left.
  mutating func finish() throws(VindplaatsError) { try output.flush() }
}

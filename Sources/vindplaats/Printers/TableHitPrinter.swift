internal import VindplaatsKit

/// Prints hits as a table: a line of names, then a line a hit.
///
/// Names are those of the JSON records; spans are two columns of UTF-8 bytes; several authors or copies stand in one field,
/// separated by `; `.
struct TableHitPrinter {
  private let writer: TableWriter
  private var hasHeader = false

  private static let columns = [
    "rank", "score", "id", "path", "line", "title", "authors", "date", "url", "text", "sentence",
    "start", "end", "hash", "article", "source",
  ]

  init(_ separator: TableWriter.Separator) {
    writer = TableWriter(separator)
  }

  /// Prints articles with their best sentences; the queries' id is the first column where there are several.
  mutating func print(_ answer: SearchAnswer, id: String?, to output: inout OutputBuffer) {
    writeHeader(Self.columns + ["speaker", "duplicates"], id: id, to: &output)
    for hit in answer.hits {
      let fields =
        ["\(hit.rank)", "\(hit.score)", hit.id] + Self.fields(hit.facts, hit.sentence, hit.line)
        + [hit.speaker ?? "", hit.duplicates.map(\.id).joined(separator: "; ")]
      writer.write((id.map { [$0] } ?? []) + fields, to: &output)
    }
  }

  /// Prints sentences with who says them.
  mutating func print(_ answer: QuoteAnswer, id: String?, to output: inout OutputBuffer) {
    writeHeader(
      Self.columns + ["quote", "speaker", "role", "cue", "rule", "confidence", "copies"], id: id,
      to: &output)
    for hit in answer.hits {
      var fields =
        ["\(hit.rank)", "\(hit.score)", hit.id] + Self.fields(hit.facts, hit.sentence, hit.line)
      let speaker = hit.quote?.speaker
      fields += [
        hit.quote?.text ?? "", speaker?.name ?? "", speaker?.role ?? "", speaker?.cue ?? "",
        speaker?.rule ?? "", speaker.map { "\($0.confidence)" } ?? "",
      ]
      fields.append(hit.copies.map(\.id).joined(separator: "; "))
      writer.write((id.map { [$0] } ?? []) + fields, to: &output)
    }
  }

  private mutating func writeHeader(
    _ names: [String], id: String?, to output: inout OutputBuffer
  ) {
    guard !hasHeader else { return }
    hasHeader = true
    writer.write((id == nil ? [] : ["query_id"]) + names, to: &output)
  }

  private static func fields(
    _ facts: ArticleFacts, _ sentence: Sentence, _ line: Int?
  ) -> [String] {
    [
      facts.path, line.map { "\($0)" } ?? "", facts.title ?? "",
      facts.authors.joined(separator: "; "), facts.date ?? "", facts.url ?? "", sentence.text,
      "\(sentence.number)", "\(sentence.span.utf8.lowerBound)",
      "\(sentence.span.utf8.upperBound)", facts.hash, facts.articleID, facts.source ?? "",
    ]
  }
}

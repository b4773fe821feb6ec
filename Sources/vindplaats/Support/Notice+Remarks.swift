internal import VindplaatsKit

// MARK: - What was made of a query
extension Notice {
  /// Says what was made of a query where the format has no place for it.
  static func write(
    _ remarks: AnswerRemarks, _ format: HitFormat, query id: String?, labels: Labels
  ) {
    switch format {
    case .text, .json, .trec: return
    case .jsonl, .csv, .tsv, .md: break
    }
    for line in labels.lines(remarks) { write(line, query: id) }
  }
}

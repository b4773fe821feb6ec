internal import VindplaatsKit

// MARK: - What was added to a query
extension Notice {
  /// Says what was searched for beside the words of a query, and what may have been meant, where the format has no
  /// place for it.
  static func write(
    _ expansions: [SearchExpansion], suggestion: String?, _ format: HitFormat, id: String?,
    labels: Labels
  ) {
    switch format {
    case .text, .json, .trec: return
    case .jsonl, .csv, .tsv, .md: break
    }
    for line in labels.lines(expansions, suggestion: suggestion) {
      write((id.map { "query \($0): " } ?? "") + line)
    }
  }
}

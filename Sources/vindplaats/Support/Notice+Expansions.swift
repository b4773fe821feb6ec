internal import VindplaatsKit

// MARK: - What was added to a query
extension Notice {
  /// Says what was searched for beside the words of a query where the format has no place for it.
  static func write(
    _ expansions: [SearchExpansion], _ format: HitFormat, id: String?, labels: Labels
  ) {
    switch format {
    case .text, .json, .trec: return
    case .jsonl, .csv, .tsv, .md: break
    }
    guard let line = labels.alsoSearched(expansions) else { return }
    write((id.map { "query \($0): " } ?? "") + line)
  }
}

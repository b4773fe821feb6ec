internal import ArgumentParser

/// How hits are written.
enum HitFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// One object.
  case json
  /// An object a line.
  case jsonl
  /// Comma-separated values, RFC 4180.
  case csv
  /// Tab-separated values.
  case tsv
  /// Markdown: block quotes with their sources.
  case md
  /// A run for evaluation.
  case trec
}

internal import Index

/// What a clause of a ranked query walks in one segment.
enum ClauseSource {
  /// A term's postings, scored by BM25 with a weight.
  case term(TermEntry, weight: Float)
  /// Documents that were scored before.
  case list(ScoredList)

  /// Whether it has no document.
  var isEmpty: Bool {
    switch self {
    case .term: false
    case .list(let list): list.documents.isEmpty
    }
  }
}

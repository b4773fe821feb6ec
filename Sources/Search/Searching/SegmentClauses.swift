/// What a query walks in one segment.
struct SegmentClauses {
  /// The documents that pass the filters and are not deleted; nil for all.
  let accepted: DocumentSet?
  /// The clauses that the segment has, those that every hit holds first; none where it cannot have a hit.
  var sources: [ClauseSource] = []
  /// How many every hit holds.
  var requiredCount = 0
  /// The leaf of a phrase that is all that is asked.
  var phrase: Int?

  /// Whether no document can be a hit.
  var isEmpty: Bool { accepted?.count == 0 }
}

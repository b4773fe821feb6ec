/// What a merge takes documents from.
package enum MergeSource {
  /// What a worker built.
  case part(BuiltPart)
  /// A segment of the index; its deleted documents are left out.
  case segment(SegmentReader)

  /// The documents, those left out included.
  var documentCount: Int {
    switch self {
    case .part(let part): part.documentCount
    case .segment(let segment): segment.documentCount
    }
  }
}

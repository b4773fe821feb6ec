internal import Storage

/// The lengths of a merge's documents, which the lists need before the documents themselves are copied.
struct DocumentLengths: Sendable {
  /// A norm byte a document, in their final order.
  private(set) var norms: [UInt8] = []
  /// The average weighted length of documents with a token.
  let average: Float

  init(_ sources: [MergeSource], order: DocumentOrder) throws(StorageError) {
    norms.reserveCapacity(order.places.count)
    var cursors = sources.map { (source) -> BuiltRowCursor? in
      guard case .part(let part) = source else { return nil }
      return BuiltRowCursor(part.documents)
    }
    var sum: UInt64 = 0
    var count = 0
    for place in order.places {
      let (length, tokens): (UInt32, UInt32)
      switch sources[place.source] {
      case .part:
        guard let row = try cursors[place.source]?.row(of: place.document).row else { continue }
        norms.append(row.norm)
        (length, tokens) = (row.weightedLength, row.tokenCount)
      case .segment(let segment):
        let entry = try segment.document(place.document)
        norms.append(try segment.norm(place.document))
        (length, tokens) = (entry.weightedLength, entry.tokenCount)
      }
      sum += UInt64(length)
      if tokens > 0 { count += 1 }
    }
    average = Strength.averageLength(weightedLength: sum, documentCount: count)
  }
}

internal import Storage

/// The live documents of some segments in the order of their articles' ids, whatever their history.
struct IdentifierOrder {
  /// Sources read before their pages are given back.
  private static let pieceCount = 4_096

  /// The documents, by ascending bytes of the ids.
  let places: [DocumentOrder.Place]
  /// For each segment the place of each document, `UInt32.max` where it is deleted.
  let maps: [[UInt32]]

  /// - Complexity: O(*documents* · log *documents*).
  init(_ segments: [SegmentReader]) throws(StorageError) {
    var ids = FormList()
    var places: [DocumentOrder.Place] = []
    for (source, segment) in segments.enumerated() {
      for document in 0..<segment.documentCount
      where segment.deletions?.contains(document) != true {
        ids.append(try segment.articleID(document).utf8)
        places.append((source, document))
        if document % Self.pieceCount == 0 { segment.giveBackMemory() }
      }
      segment.giveBackMemory()
    }
    // The ids of live documents differ; should a damaged index break that, its own order decides.
    self.places = ids.sorted(places.indices.map { UInt32($0) }).map { places[Int($0)] }
    var maps = segments.map { [UInt32](repeating: .max, count: $0.documentCount) }
    for (number, place) in self.places.enumerated() {
      maps[place.source][place.document] = UInt32(number)
    }
    self.maps = maps
  }
}

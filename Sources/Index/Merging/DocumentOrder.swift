internal import Storage

/// Which documents a merge keeps, and in which order.
///
/// Documents of parts come in the order of the input, whichever worker took them; those of segments in
/// theirs. Of two documents with the same id the later one stays.
struct DocumentOrder {
  /// A document: its source and its number there.
  typealias Place = (source: Int, document: Int)

  /// The documents in their order.
  private(set) var places: [Place] = []
  /// For each source the final number of each document, `UInt32.max` where it does not stay.
  private(set) var maps: [[UInt32]] = []
  /// Whether documents of a source may come in another order than its own.
  private(set) var isShuffled = false
  /// Documents left out because a later one has the same id.
  private(set) var replacedCount = 0

  init(_ sources: [MergeSource]) throws(StorageError) {
    maps = sources.map { [UInt32](repeating: .max, count: $0.documentCount) }
    var sequenced: [(sequence: UInt64, source: Int, document: Int)] = []
    for (number, source) in sources.enumerated() {
      switch source {
      case .part(let part):
        for (document, sequence) in part.documents.sequences.enumerated() {
          sequenced.append((sequence, number, document))
        }
      case .segment(let segment):
        for document in 0..<segment.documentCount
        where segment.deletions?.contains(document) != true {
          places.append((number, document))
        }
      }
    }
    sequenced.sort { ($0.sequence, $0.source) < ($1.sequence, $1.source) }
    places += sequenced.map { ($0.source, $0.document) }
    try leaveOutReplaced(sources)
    try number()
  }

  /// An order that is given: some documents of segments, each once.
  init(_ sources: [MergeSource], places: [Place]) throws(StorageError) {
    maps = sources.map { [UInt32](repeating: .max, count: $0.documentCount) }
    self.places = places
    isShuffled = true
    try number()
  }

  private mutating func number() throws(StorageError) {
    guard places.count <= Int(Int32.max) else {
      throw .limitExceeded(
        file: "segment", limit: .documentCount, found: UInt64(places.count),
        maximum: UInt64(Int32.max))
    }
    for (number, place) in places.enumerated() {
      maps[place.source][place.document] = UInt32(number)
    }
  }

  private mutating func leaveOutReplaced(_ sources: [MergeSource]) throws(StorageError) {
    var ofKey: [(key: UInt64, index: UInt32)] = []
    for (index, place) in places.enumerated() {
      guard case .part(let part) = sources[place.source] else { continue }
      ofKey.append((part.documents.keys[place.document], UInt32(index)))
    }
    ofKey.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    var replaced: Set<Int> = []
    var start = 0
    while start < ofKey.count {
      var end = start + 1
      while end < ofKey.count, ofKey[end].key == ofKey[start].key { end += 1 }
      if end - start > 1 {
        let same = ofKey[start..<end].map { Int($0.index) }
        replaced.formUnion(try earlierOfID(same, sources))
      }
      start = end
    }
    guard !replaced.isEmpty else { return }
    replacedCount = replaced.count
    places = places.enumerated().filter { !replaced.contains($0.offset) }.map(\.element)
  }

  /// Those of some documents of parts after which another one has the same id.
  private func earlierOfID(
    _ indices: [Int], _ sources: [MergeSource]
  ) throws(StorageError) -> [Int] {
    var lastOfID: [String: Int] = [:]
    var earlier: [Int] = []
    for index in indices {
      guard case .part(let part) = sources[places[index].source] else { continue }
      let id = try part.documents.id(of: places[index].document)
      if let other = lastOfID.updateValue(index, forKey: id) { earlier.append(other) }
    }
    return earlier
  }

  /// Whether some document of a source does not stay.
  func losesDocuments(_ source: Int) -> Bool { maps[source].contains(.max) }
}

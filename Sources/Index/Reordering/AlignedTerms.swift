internal import Storage

/// Walks the documents of the terms of a merge, by their places in the order of ids.
struct AlignedTerms {
  /// Terms between two times that memory is given back.
  private static let pieceCount = 4_096

  private let segments: [SegmentReader]
  private let maps: [[UInt32]]
  private let alignment: TermAlignment
  private let settings: IndexSettings
  private let documents = TermDocuments()

  init(
    _ segments: [SegmentReader], maps: [[UInt32]], alignment: TermAlignment,
    settings: IndexSettings
  ) {
    self.segments = segments
    self.maps = maps
    self.alignment = alignment
    self.settings = settings
  }

  /// The live documents of each term.
  ///
  /// - Complexity: O(*terms*) for segments without deleted documents, else O(*postings*).
  func documentFrequencies() throws(StorageError) -> [UInt32] {
    var frequencies = [UInt32](repeating: 0, count: alignment.termCount)
    for (source, segment) in segments.enumerated() {
      let newTerms = alignment.newTerms[source]
      let isWhole = segment.deletions?.deletedCount ?? 0 == 0
      try forEachTerm(of: segment) { (number, entry) throws(StorageError) in
        let term = newTerms[number]
        guard term != .max else { return }
        if isWhole {
          frequencies[Int(term)] &+= entry.documentFrequency
        } else {
          let map = maps[source]
          try documents.forEach(segment, entry) { document in
            if map[document] != .max { frequencies[Int(term)] += 1 }
          }
        }
      }
    }
    try forEachTangledTerm({ _ in true }) { term, _ in frequencies[Int(term)] += 1 }
    return frequencies
  }

  /// Calls `body` with each term that `isWanted` and each of its live documents.
  func forEachPosting(
    isWanted: (UInt32) -> Bool, _ body: (_ term: UInt32, _ document: UInt32) -> Void
  ) throws(StorageError) {
    for (source, segment) in segments.enumerated() {
      let (newTerms, map) = (alignment.newTerms[source], maps[source])
      try forEachTerm(of: segment) { (number, entry) throws(StorageError) in
        let term = newTerms[number]
        guard term != .max, isWanted(term) else { return }
        try documents.forEach(segment, entry) { document in
          if map[document] != .max { body(term, map[document]) }
        }
      }
    }
    try forEachTangledTerm(isWanted, body)
  }

  private func forEachTerm(
    of segment: SegmentReader, _ body: (Int, TermEntry) throws(StorageError) -> Void
  ) throws(StorageError) {
    try segment.forEachTerm { (number, _, entry) throws(StorageError) in
      if number % Self.pieceCount == 0 { segment.giveBackMemory() }
      try body(number, entry)
      return true
    }
    segment.giveBackMemory()
  }

  /// The same for the terms that old ones were split or joined to; each document once.
  private func forEachTangledTerm(
    _ isWanted: (UInt32) -> Bool, _ body: (_ term: UInt32, _ document: UInt32) -> Void
  ) throws(StorageError) {
    for (term, places) in alignment.tangled where isWanted(term) {
      var found: [UInt32] = []
      let byOldTerm = Dictionary(grouping: places) { OldTerm(stream: $0.stream, term: $0.place) }
      for (old, places) in byOldTerm {
        let segment = segments[Int(old.stream)]
        let (_, entry) = try segment.term(number: Int(clamping: old.term))
        var ordinals = [UInt32](repeating: .max, count: Int(entry.formCount))
        for place in places where Int(place.length) < ordinals.count {
          ordinals[Int(place.length)] = 0
        }
        let stream = try SegmentPostingsStream(
          segment, entry: entry, ordinals: ordinals, documentMap: maps[Int(old.stream)],
          settings: settings)
        while stream.document != .max {
          found.append(stream.document)
          try stream.next()
        }
      }
      found.sort()
      for index in found.indices where index == 0 || found[index] != found[index - 1] {
        body(term, found[index])
      }
    }
  }

  /// A term of a segment.
  private struct OldTerm: Hashable {
    var stream: UInt32
    var term: UInt64
  }
}

internal import Index

/// Looks at one document: how often a leaf stands in it, and where.
struct LeafProbe {
  let query: ResolvedQuery
  /// The number of the segment in its index.
  let number: Int
  let segment: SegmentReader
  let document: UInt32

  /// The frequency that scores; 0 when the leaf does not match.
  func frequency(ofLeaf leaf: Int) throws(IndexError) -> UInt32 {
    if query.leaves[leaf].isAbsent(fromSegment: number) { return 0 }
    if query.leaves[leaf].isWord {
      var sum: UInt32 = 0
      for key in query.leaves[leaf].keys[number][0] {
        var cursor = try wordCursor([key], leaf)
        try cursor.advance(to: document)
        if cursor.document == document { sum = sum &+ (try cursor.frequency()) }
      }
      return sum
    }
    guard var cursor = try phraseCursor(leaf) else { return 0 }
    return try cursor.frequency()
  }

  /// The positions of the words that the leaf finds, ascending; of a phrase only those where its words
  /// stand together.
  func positions(ofLeaf leaf: Int) throws(IndexError) -> [UInt32] {
    if query.leaves[leaf].isAbsent(fromSegment: number) { return [] }
    if query.leaves[leaf].isWord {
      var cursor = try wordCursor(query.leaves[leaf].keys[number][0], leaf)
      try cursor.advance(to: document)
      guard cursor.document == document else { return [] }
      var positions: [UInt32] = []
      try cursor.positions(into: &positions)
      return positions
    }
    guard var cursor = try phraseCursor(leaf) else { return [] }
    return try cursor.matchedPositions()
  }

  /// For each position at which a leaf finds a part of a word, the part; empty for leaves that find words.
  func parts(ofLeaf leaf: Int) throws(IndexError) -> [UInt32: [PartMark]] {
    let resolved = query.leaves[leaf]
    guard resolved.pattern.words[0].isPart, !resolved.isAbsent(fromSegment: number) else {
      return [:]
    }
    let limit =
      resolved.pattern.isInTitle
      ? try segment.document(Int(document)).titleTokenCount : UInt32.max
    var found: [UInt32: [PartMark]] = [:]
    for key in resolved.keys[number][0] {
      let cursor = try KeyCursor(segment, key: key)
      try cursor.advance(to: document)
      guard cursor.document == document else { continue }
      var occurrences: [Occurrence] = []
      try cursor.occurrences(into: &occurrences)
      for occurrence in occurrences where occurrence.position < limit {
        let form = try segment.formNumber(of: key.entry, ordinal: occurrence.ordinal)
        let bytes = try segment.form(number: form).form
        for part in try segment.compoundParts(ofForm: form) where part.term == key.number {
          found[occurrence.position, default: []].append(PartMark(form: bytes, range: part.range))
        }
      }
    }
    return found
  }

  /// A cursor on the document, or nil if that does not hold all words of a phrase.
  private func phraseCursor(_ leaf: Int) throws(IndexError) -> PhraseCursor? {
    var cursor = try PhraseCursor(query.leaves[leaf], segment: number, in: segment)
    try cursor.advance(to: document)
    guard try cursor.findCandidate(), cursor.document == document else { return nil }
    return cursor
  }

  private func wordCursor(_ keys: [TermKey], _ leaf: Int) throws(IndexError) -> WordCursor {
    try WordCursor(segment, keys: keys, isInTitle: query.leaves[leaf].pattern.isInTitle)
  }
}

internal import Index

/// Lists the documents of a leaf in a segment, all of them, with frequencies.
enum LeafLister {
  /// The documents that hold any of a word's keys.
  ///
  /// - Complexity: O(documents + postings + occurrences where only some forms count).
  static func list(
    ofWord keys: [TermKey], isInTitle: Bool, in segment: SegmentReader
  ) throws(IndexError) -> FrequencyList {
    var list = FrequencyList()
    if keys.count == 1 {
      try forEach(keys[0], isInTitle: isInTitle, in: segment) { document, frequency in
        list.append(document, frequency: frequency)
      }
      return list
    }
    guard !keys.isEmpty else { return list }
    var frequencies = [UInt32](repeating: 0, count: segment.documentCount)
    for key in keys {
      try forEach(key, isInTitle: isInTitle, in: segment) { document, frequency in
        frequencies[Int(document)] &+= frequency
      }
    }
    for (document, frequency) in frequencies.enumerated() where frequency > 0 {
      list.append(UInt32(document), frequency: frequency)
    }
    return list
  }

  private static func forEach(
    _ key: TermKey, isInTitle: Bool, in segment: SegmentReader, _ body: (UInt32, UInt32) -> Void
  ) throws(IndexError) {
    var cursor = try WordCursor(segment, keys: [key], isInTitle: isInTitle)
    while cursor.document < .max {
      let frequency = try cursor.frequency()
      if frequency > 0 { body(cursor.document, frequency) }
      try cursor.advance(to: cursor.document + 1)
    }
  }

  /// The documents in which the words of a leaf stand together; for a word alone, those that hold it.
  static func list(
    of leaf: ResolvedLeaf, segment number: Int, in segment: SegmentReader
  ) throws(IndexError) -> FrequencyList {
    if leaf.isWord {
      if let list = leaf.lists[number] { return list }
      return try list(ofWord: leaf.keys[number][0], isInTitle: false, in: segment)
    }
    var list = FrequencyList()
    guard !leaf.isAbsent(fromSegment: number) else { return list }
    var cursor = try PhraseCursor(leaf, segment: number, in: segment)
    while try cursor.findCandidate() {
      let frequency = try cursor.frequency()
      if frequency > 0 { list.append(cursor.document, frequency: frequency) }
      try cursor.advance(to: cursor.document + 1)
    }
    return list
  }
}

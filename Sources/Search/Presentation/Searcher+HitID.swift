package import Index

// MARK: - Ids of hits
extension Searcher {
  /// The id of a sentence: the fewest digits, 8 at least, that no other live article's key begins with.
  ///
  /// - Complexity: O(log *documents*) a segment.
  package func id(of articleID: String, sentence: Int) throws(IndexError) -> String {
    let key = DocumentKey.key(ofID: articleID)
    var digitCount = HitID.minimumDigitCount
    while digitCount < 16, try liveDocuments(key, digitCount: digitCount).count > 1 {
      digitCount += 1
    }
    return HitID(key: key, digitCount: digitCount, sentence: sentence).text
  }

  /// Finds what an id names.
  ///
  /// - Throws: What reading the index throws.
  package func lookUp(_ text: String) throws(IndexError) -> HitLookup {
    guard let id = HitID(text) else { return .malformed }
    let found = try liveDocuments(id.key, digitCount: id.digitCount)
    guard let first = found.first else { return .notFound }
    if found.count > 1 {
      var ids: [String] = []
      for item in found {
        let article = try segments[item.segment].article(item.document)
        ids.append(try self.id(of: article.id, sentence: id.sentence ?? 0))
      }
      return .ambiguous(ids)
    }
    if let sentence = id.sentence {
      let entry = try segments[first.segment].document(first.document)
      guard sentence < Int(entry.sentenceCount) else { return .notFound }
    }
    return .found(segment: first.segment, document: first.document, sentence: id.sentence)
  }

  /// The articles that are not deleted and whose key begins with some digits.
  private func liveDocuments(
    _ key: UInt64, digitCount: Int
  ) throws(IndexError) -> [(segment: Int, document: Int)] {
    var found: [(segment: Int, document: Int)] = []
    for (number, segment) in segments.enumerated() {
      for item in try segment.documents(withKey: key, bitCount: 4 * digitCount) {
        if segment.deletions?.contains(item.document) ?? false { continue }
        found.append((number, item.document))
      }
    }
    return found
  }
}

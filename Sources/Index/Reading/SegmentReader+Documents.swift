package import Storage

// MARK: - Documents
extension SegmentReader {
  /// The counts and places of a document below `documentCount`.
  package func document(_ number: Int) throws(StorageError) -> DocumentEntry {
    let size = SegmentLayout.documentByteCount
    let start = layout.documents.byteOffset + size * number
    precondition(number >= 0 && number < documentCount, "document \(number) is not in the segment")
    return try container.withBytes(start..<(start + size)) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.documents.kind)
      let (stored, sentences) = (
        try reader.readUInt32(in: bytes), try reader.readUInt32(in: bytes)
      )
      return DocumentEntry(
        storedOffset: UInt64(stored) | UInt64(try reader.readUInt16(in: bytes)) << 32,
        sentencesOffset: UInt64(sentences) | UInt64(try reader.readUInt16(in: bytes)) << 32,
        sentenceCount: try reader.readUInt32(in: bytes),
        tokenCount: try reader.readUInt32(in: bytes),
        titleTokenCount: try reader.readUInt32(in: bytes),
        weightedLength: try reader.readUInt32(in: bytes))
    }
  }

  /// The article of a document.
  package func article(_ number: Int) throws(StorageError) -> StoredArticle {
    let range = try storedRange(number)
    return try container.withBytes(range) { (bytes) throws(StorageError) in
      try StoredArticleCodec.decode(bytes, file: container.path)
    }
  }

  /// The id of a document's article, without reading the rest.
  package func articleID(_ number: Int) throws(StorageError) -> String {
    let range = try storedRange(number)
    return try container.withBytes(range) { (bytes) throws(StorageError) in
      try StoredArticleCodec.id(bytes, file: container.path)
    }
  }

  /// Where the stored record of a document lies in the file: up to that of the next.
  func storedRange(_ number: Int) throws(StorageError) -> Range<Int> {
    try range(of: number, in: layout.storedArticles) { $0.storedOffset }
  }

  /// The sentences of a document, number 0 being the title.
  package func sentences(_ number: Int) throws(StorageError) -> [StoredSentence] {
    let entry = try document(number)
    let range = try sentencesRange(number)
    return try container.withBytes(range) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.sentences.kind)
      return try SentenceCodec.decode(count: Int(entry.sentenceCount), from: &reader, in: bytes)
    }
  }

  /// Where the sentences of a document lie in the file: up to those of the next.
  func sentencesRange(_ number: Int) throws(StorageError) -> Range<Int> {
    try range(of: number, in: layout.sentences) { $0.sentencesOffset }
  }

  private func range(
    of number: Int, in section: Section, _ offset: (DocumentEntry) -> UInt64
  ) throws(StorageError) -> Range<Int> {
    let start = offset(try document(number))
    let end =
      number + 1 < documentCount ? offset(try document(number + 1)) : UInt64(section.byteCount)
    guard start <= end, end <= UInt64(section.byteCount) else {
      throw malformed(
        .documents,
        .outOfBounds(offset: start, byteCount: end &- start, limit: UInt64(section.byteCount)))
    }
    return (section.byteOffset + Int(start))..<(section.byteOffset + Int(end))
  }

  /// The norm byte of a document.
  package func norm(_ number: Int) throws(StorageError) -> UInt8 {
    precondition(number >= 0 && number < documentCount, "document \(number) is not in the segment")
    let offset = layout.norms.byteOffset + number
    return try container.withBytes(offset..<(offset + 1)) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.norms.kind)
      return try reader.readUInt8(in: bytes)
    }
  }

  /// The dates of all documents: year·10,000 + month·100 + day, unknown parts 0, no date 0.
  package func dates() throws(StorageError) -> [Int32] {
    guard layout.dates != nil else { return [Int32](repeating: 0, count: documentCount) }
    return try container.withSection(SegmentSection.dates.kind) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.dates.kind)
      var dates: [Int32] = []
      dates.reserveCapacity(documentCount)
      for _ in 0..<documentCount {
        dates.append(Int32(bitPattern: try reader.readUInt32(in: bytes)))
      }
      return dates
    }
  }

  /// The date of a document, coded as in `dates()`.
  ///
  /// - Complexity: O(1).
  package func date(_ number: Int) throws(StorageError) -> Int32 {
    precondition(number >= 0 && number < documentCount, "document \(number) is not in the segment")
    guard let section = layout.dates else { return 0 }
    let offset = section.byteOffset + 4 * number
    return try container.withBytes(offset..<(offset + 4)) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.dates.kind)
      return Int32(bitPattern: try reader.readUInt32(in: bytes))
    }
  }

  /// The documents whose key begins with the highest `bitCount` bits of `key`, by key.
  ///
  /// - Complexity: O(log *documents* + found).
  package func documents(
    withKey key: UInt64, bitCount: Int
  ) throws(StorageError) -> [(key: UInt64, document: Int)] {
    let shift = UInt64(64 - bitCount)
    let low = bitCount == 0 ? 0 : (key >> shift) << shift
    let high = bitCount == 0 ? UInt64.max : low | (shift == 0 ? 0 : (1 << shift) - 1)
    var (first, end) = (0, documentCount)
    while first < end {
      let middle = (first + end) / 2
      if try documentKey(at: middle).key < low { first = middle + 1 } else { end = middle }
    }
    var found: [(key: UInt64, document: Int)] = []
    while first < documentCount {
      let item = try documentKey(at: first)
      guard item.key <= high else { break }
      found.append(item)
      first += 1
    }
    return found
  }

  /// The key at a place of the sorted keys, and its document.
  func documentKey(at index: Int) throws(StorageError) -> (key: UInt64, document: Int) {
    let section = layout.documentKeys
    let keyOffset = section.byteOffset + 8 * index
    let numberOffset = section.byteOffset + 8 * documentCount + 4 * index
    var reader = container.reader(of: SegmentSection.documentKeys.kind)
    let key = try container.withBytes(keyOffset..<(keyOffset + 8)) { (bytes) throws(StorageError) in
      try reader.readUInt64(in: bytes)
    }
    reader = container.reader(of: SegmentSection.documentKeys.kind)
    let document = try container.withBytes(numberOffset..<(numberOffset + 4)) {
      (bytes) throws(StorageError) in
      try reader.readUInt32(in: bytes)
    }
    guard Int(document) < documentCount else {
      throw malformed(
        .documentKeys,
        .valueOutOfRange(found: UInt64(document), allowed: 0...UInt64(documentCount)))
    }
    return (key, Int(document))
  }
}

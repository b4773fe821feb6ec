internal import Storage

/// Turns postings round: for each document its terms, those that tell documents apart.
///
/// Terms are numbered by descending document frequency, so that those that most documents hold take two
/// bytes and stay in the cache. What it makes is a function of the live documents alone.
struct ForwardIndex {
  /// Terms of fewer documents bring nothing together.
  static let leastDocumentFrequency = 2
  /// Terms at most: the tables of a bisection take 16 bytes each.
  static let termLimit = 1 << 20

  private let walk: AlignedTerms
  private let documentCount: Int
  /// The number of each term, `UInt32.max` where it is left out.
  private var numbers: [UInt32]
  private var termCount = 0

  /// Chooses the terms.
  init(_ walk: AlignedTerms, documentCount: Int) throws(StorageError) {
    self.walk = walk
    self.documentCount = documentCount
    let frequencies = try walk.documentFrequencies()
    numbers = [UInt32](repeating: .max, count: frequencies.count)
    var chosen = frequencies.indices.filter {
      frequencies[$0] >= Self.leastDocumentFrequency && frequencies[$0] < documentCount
    }
    chosen.sort { left, right in
      frequencies[left] == frequencies[right]
        ? left < right : frequencies[left] > frequencies[right]
    }
    chosen.removeLast(max(0, chosen.count - Self.termLimit))
    termCount = chosen.count
    for (number, term) in chosen.enumerated() { numbers[term] = UInt32(number) }
  }

  /// Writes the terms of all documents.
  ///
  /// Postings are read once to count, then once for as many documents as fit in memory.
  ///
  /// - Parameters:
  ///   - byteCount: What may be held.
  ///   - directory: Where the spool goes.
  ///   - fileSystem: Where a test lets operations fail.
  ///   - progress: Told the share of the documents that is done.
  /// - Returns: All documents with their terms.
  /// - Throws: `StorageError`.
  func write(
    byteCount: Int, directory: String, fileSystem: FileSystem, progress: (Double) -> Void
  ) throws(StorageError) -> DocumentTerms {
    var counts = [TermCounts](repeating: TermCounts(), count: documentCount)
    try walk.forEachPosting(isWanted: isChosen) { term, document in
      if numbers[Int(term)] < UInt32(BisectionTables.lowLimit) {
        counts[Int(document)].low += 1
      } else {
        counts[Int(document)].high += 1
      }
    }
    var writer = DocumentTermsWriter(
      isSpooled: true, directory: directory, fileSystem: fileSystem)
    var frame = FrameWriter()
    var start = 0
    while start < documentCount {
      var end = start
      var sum = 0
      while end < documentCount, end == start || sum + counts[end].byteCount <= byteCount {
        sum += counts[end].byteCount
        end += 1
      }
      try write(start..<end, counts, to: &writer, &frame)
      progress(Double(end) / Double(documentCount))
      start = end
    }
    return try writer.finish(&frame, termCount: termCount)
  }

  private func isChosen(_ term: UInt32) -> Bool { numbers[Int(term)] != .max }

  private func write(
    _ range: Range<Int>, _ counts: [TermCounts], to writer: inout DocumentTermsWriter,
    _ frame: inout FrameWriter
  ) throws(StorageError) {
    var ends: [Int] = []
    var sum = 0
    for document in range {
      ends.append(sum)
      sum += Int(counts[document].low) + Int(counts[document].high)
    }
    var terms = [UInt32](repeating: 0, count: sum)
    let (first, limit) = (UInt32(range.lowerBound), UInt32(range.upperBound))
    try walk.forEachPosting(isWanted: isChosen) { term, document in
      guard document >= first, document < limit else { return }
      let slot = Int(document - first)
      terms[ends[slot]] = numbers[Int(term)]
      ends[slot] += 1
    }
    var start = 0
    for (slot, document) in range.enumerated() {
      writer.append(document: UInt32(document))
      frame.begin(termLimit: ends[slot] - start)
      for term in terms[start..<ends[slot]] { frame.add(term) }
      frame.end()
      try writer.overflow(&frame)
      start = ends[slot]
    }
  }

  /// The chosen terms of a document.
  private struct TermCounts {
    var low: UInt32 = 0
    var high: UInt32 = 0

    /// What they take in memory.
    var byteCount: Int { 4 * Int(low + high) + 16 }
  }
}

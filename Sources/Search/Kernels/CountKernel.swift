internal import CHardware
internal import Index

/// Counts the documents that hold any or all of some terms, without scores.
///
/// The documents of a term become bits, 64 to a word, blocks that are stored as bit sets without being taken
/// apart; words are then joined, and their bits counted. Where one term of a conjunction is much rarer than the
/// others, its documents are looked up in the others instead; so is one of the two terms of a disjunction, for
/// |A ∪ B| = |A| + |B| − |A ∩ B|. Apache Lucene 10 counts in the same ways (behaviour, not code).
@safe
struct CountKernel {
  /// What looking a document up costs, in postings that are decoded and set as bits.
  private static let lookUpCost = 12
  /// Postings of dense blocks that cost as much as one other.
  private static let denseGain = 16
  /// A term that one in so many documents has is dense.
  private static let denseShare = 5

  private let segment: SegmentReader
  private let deleted: [UInt64]?
  private let scratch: RankingScratch
  private let wordCount: Int
  /// Zero between uses, as `others`.
  private let words: UnsafeMutablePointer<UInt64>
  private let others: UnsafeMutablePointer<UInt64>

  /// Prepares to count documents of a segment.
  ///
  /// - `scratch`: Used until the kernel is.
  init(_ segment: SegmentReader, scratch: RankingScratch) {
    self.segment = segment
    self.scratch = scratch
    let deletions = segment.deletions
    deleted = deletions.flatMap { $0.deletedCount > 0 ? $0.words : nil }
    wordCount = PostingsCursor.bitWordCount(documentCount: segment.documentCount)
    unsafe (words, others) = scratch.bitSets(wordCount: wordCount)
  }

  /// The documents that are not deleted and hold any of some terms.
  ///
  /// - Complexity: O(postings + documents / 64), or as `intersection` for two terms.
  func union(_ entries: [TermEntry]) throws(IndexError) -> Int {
    if deleted == nil {
      let sum = entries.reduce(0) { $0 + Int($1.documentFrequency) }
      if entries.count < 2 { return sum }
      let ascending = Self.sorted(entries)
      if entries.count == 2, prefersLookUp(ascending) { return sum - (try lookUp(ascending)) }
    }
    for entry in entries { unsafe try add(entry, to: words) }
    return takeUndeleted()
  }

  /// The documents that are not deleted and hold all of some terms, at least one.
  ///
  /// - Complexity: O(postings + documents / 64) or O(postings of the rarest · terms), what is less.
  func intersection(_ entries: [TermEntry]) throws(IndexError) -> Int {
    let ascending = Self.sorted(entries)
    if prefersLookUp(ascending) { return try lookUp(ascending) }
    unsafe try add(ascending[0], to: words)
    for entry in ascending.dropFirst() {
      unsafe try add(entry, to: others)
      if meet() == 0 { break }
    }
    return takeUndeleted()
  }

  private static func sorted(_ entries: [TermEntry]) -> [TermEntry] {
    entries.sorted { $0.documentFrequency < $1.documentFrequency }
  }

  /// Whether looking the documents of the rarest term up in the others costs less than setting bits.
  private func prefersLookUp(_ ascending: [TermEntry]) -> Bool {
    var cost = segment.documentCount / 128 * ascending.count
    for entry in ascending {
      let count = Int(entry.documentFrequency)
      cost +=
        count * Self.denseShare >= segment.documentCount ? count / Self.denseGain : count
    }
    return Int(ascending[0].documentFrequency) * Self.lookUpCost * (ascending.count - 1) < cost
  }

  /// Sets the bits of a term's documents.
  private func add(
    _ entry: TermEntry, to words: UnsafeMutablePointer<UInt64>
  ) throws(IndexError) {
    // SAFETY: there is room for thousands of candidates; the sets have a bit a document and a word more.
    var cursor = try unsafe PostingsCursor(
      segment, entry: entry, documents: scratch.candidates,
      frequencies: scratch.candidates + 128)
    unsafe try cursor.addDocuments(to: words)
  }

  /// Keeps the bits that both sets have in the first, clears the second, and counts.
  private func meet() -> Int {
    // SAFETY: both sets have so many words.
    if hardware_has_ranking() { return unsafe hardware_meet_bits(words, others, wordCount) }
    var count = 0
    for index in 0..<wordCount {
      unsafe words[index] &= others[index]
      unsafe others[index] = 0
      count &+= unsafe words[index].nonzeroBitCount
    }
    return count
  }

  /// Counts and clears the bits of the first set, without those of deleted documents.
  private func takeUndeleted() -> Int {
    // SAFETY: the set has so many words, one more than deletions have.
    if let deleted {
      for index in deleted.indices { unsafe words[index] &= ~deleted[index] }
    }
    defer { unsafe words.update(repeating: 0, count: wordCount) }
    return unsafe BitCount.sum(of: words, count: wordCount)
  }

  /// Counts the documents of the first term that all others have, a block at a time.
  private func lookUp(_ ascending: [TermEntry]) throws(IndexError) -> Int {
    let probeCount = ascending.count - 1
    let probeBytes = (probeCount * MemoryLayout<PostingsProbe>.stride + 15) & ~15
    let room = unsafe scratch.memory(byteCount: probeBytes + ascending.count * 256 * 4)
    // SAFETY: the parts add up to what was asked for; each cursor has room for 128 documents and frequencies.
    let probes = unsafe room.assumingMemoryBound(to: PostingsProbe.self)
    var buffer = unsafe (room + probeBytes).assumingMemoryBound(to: UInt32.self)
    for probe in 0..<probeCount {
      let cursor = try unsafe PostingsCursor(
        segment, entry: ascending[probe + 1], documents: buffer, frequencies: buffer + 128)
      unsafe (probes + probe).initialize(to: try PostingsProbe(cursor))
      unsafe buffer += 256
    }
    var lead = try unsafe PostingsCursor(
      segment, entry: ascending[0], documents: buffer, frequencies: buffer + 128)
    var sum = 0
    for block in 0..<lead.blockCount {
      try lead.load(block)
      var left = lead.count
      for probe in 0..<probeCount where left > 0 {
        left = unsafe try probes[probe].keep(lead.documents, count: left)
      }
      sum += unsafe undeletedCount(lead.documents, left)
    }
    return sum
  }

  private func undeletedCount(_ documents: UnsafePointer<UInt32>, _ count: Int) -> Int {
    guard let deleted else { return count }
    var sum = 0
    for index in 0..<count {
      // SAFETY: below `count`.
      let document = unsafe documents[index]
      sum += deleted[Int(document >> 6)] >> UInt64(document & 63) & 1 == 0 ? 1 : 0
    }
    return sum
  }
}

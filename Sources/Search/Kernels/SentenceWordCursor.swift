internal import Index

/// Walks the documents of one term, or of some of its forms, with its positions; for the ranking of sentences.
///
/// What it relies on, `PostingsCursor` and `PositionsCursor` checked when they loaded a block; whoever makes it keeps
/// the segment and the room alive.
@safe
struct SentenceWordCursor {
  /// The document it stands on, which may hold only other forms; `UInt32.max` after the last.
  private(set) var document: UInt32 = 0
  private var postings: PostingsCursor
  private var positions: PositionsCursor
  private var index = 0

  /// Stands on the first document.
  ///
  /// - `accepts`: Whether the form of an ordinal counts, for as many as the key says; nil when all do.
  /// - `room`: The cursor's own, as long as it lives.
  init(
    _ segment: SegmentReader, key: TermKey, accepts: UnsafePointer<Bool>?,
    room: WordRoom
  ) throws(IndexError) {
    // SAFETY: the room has what the cursors need.
    postings = unsafe try PostingsCursor(
      segment, entry: key.entry, documents: room.documents, frequencies: room.frequencies)
    positions = unsafe PositionsCursor(
      segment, postings: postings, accepts: accepts, acceptCount: key.ordinals?.count ?? 0,
      room: room.positions)
    try postings.load(0)
    document = unsafe room.documents[0]
  }

  /// Moves to the first document that is not below `target`.
  ///
  /// - Complexity: O(log *blocks* + 128).
  @inline(__always)
  mutating func advance(to target: UInt32) throws(IndexError) {
    if document >= target { return }
    // SAFETY: the loaded block has `count` documents, at least one.
    if unsafe postings.documents[postings.count &- 1] < target {
      guard try loadBlock(reaching: target) else { return document = .max }
    }
    let documents = unsafe postings.documents
    var index = index
    // SAFETY: the block's last document is not below the target.
    while unsafe documents[index] < target { index &+= 1 }
    self.index = index
    document = unsafe documents[index]
  }

  private mutating func loadBlock(reaching target: UInt32) throws(IndexError) -> Bool {
    guard let table = postings.table else { return false }
    let block = table.firstBlock(from: postings.block + 1, reaching: target)
    guard block < table.blockCount else { return false }
    try postings.load(block)
    index = 0
    // The block's last document is the table's, which is not below the target.
    return true
  }

  /// At least how often the word stands in the document.
  @inline(__always)
  mutating func countBound() throws(IndexError) -> Int {
    try postings.loadFrequencies()
    // SAFETY: `index` is below the block's count.
    return Int(unsafe postings.frequencies[index])
  }

  /// Adds to each sentence of the document what the word's occurrences there are worth at most, less what it
  /// is worth as a neighbour.
  ///
  /// - Parameters:
  ///   - peak: What endlessly many occurrences in no space are worth.
  ///   - neighbour: What the word is worth in a sentence beside one that has it; every sentence has it already.
  ///   - columns: The document's sentences, at least one.
  ///   - norms: What the length of each adds to a count.
  ///   - sums: As many sums.
  /// - Throws: What reading positions throws.
  @inline(__always)
  mutating func add(
    peak: Double, neighbour: Double, toSentencesOf columns: borrowing SentenceColumns,
    norms: UnsafePointer<Double>, sums: UnsafeMutablePointer<Double>
  ) throws(IndexError) {
    if positions.block != postings.block { try positions.load(postings) }
    positions.open(documentAt: index)
    let (starts, count) = (unsafe columns.starts, columns.count)
    var sentence = 0
    var occurrences = 0.0
    var end: UInt32 = unsafe count > 1 ? starts[1] : .max
    while true {
      let found = try positions.next()
      if found == 0 { break }
      for number in 0..<found {
        // SAFETY: `number` is below what `next` found, `sentence` below `count`.
        let position = unsafe positions.positions[number]
        if position >= end {
          if occurrences > 0 {
            unsafe sums[sentence] +=
              peak * (occurrences / (occurrences + norms[sentence])) - neighbour
          }
          occurrences = 0
          repeat {
            sentence &+= 1
          } while unsafe sentence &+ 1 < count && starts[sentence &+ 1] <= position
          end = unsafe sentence &+ 1 < count ? starts[sentence &+ 1] : .max
        }
        occurrences += 1
      }
    }
    if occurrences > 0 {
      unsafe sums[sentence] += peak * (occurrences / (occurrences + norms[sentence])) - neighbour
    }
  }
}

internal import CHardware
internal import Index

/// A word of a phrase on its way through a segment: documents, frequencies, positions.
///
/// The word is one term, perhaps only as some of its forms. What it relies on, `PostingsCursor` and
/// `PositionsCursor` checked when they loaded a block; whoever makes it keeps segment and room alive.
@safe
struct PhraseWord {
  /// How far the word stands behind the phrase's first.
  let offset: UInt32
  /// The term's documents.
  let documentCount: UInt32
  var postings: PostingsCursor
  var positions: PositionsCursor
  /// Where it stands in the loaded block.
  var index = 0

  /// The block that reaches the document that was last looked for, and what stands in the table for it.
  private var block = -1
  private var blockEnd: UInt32 = 0
  private var isBlockKnown = false
  private var blockStrength: Float = 0

  /// Positions of the stretch in hand, and which comes next.
  var stretchCount = 0
  var stretchIndex = 0

  /// - `room`: Of `PhraseScratch`.
  init(
    _ segment: SegmentReader, key: TermKey, offset: Int, accepts: UnsafePointer<Bool>?,
    room: WordRoom
  ) throws(IndexError) {
    self.offset = UInt32(offset)
    documentCount = key.entry.documentFrequency
    // SAFETY: the room has what the cursors need.
    postings = unsafe try PostingsCursor(
      segment, entry: key.entry, documents: room.documents, frequencies: room.frequencies)
    positions = unsafe PositionsCursor(
      segment, postings: postings, accepts: accepts, acceptCount: key.ordinals?.count ?? 0,
      room: room.positions)
  }

  /// What `find` found.
  enum Finding {
    /// The word stands in the document.
    case present
    /// It does not, or the document is too weak.
    case absent
    /// Neither does it in any document through this one, or they are all too weak.
    case absentThrough(UInt32)
    /// It stands in no document from this one on.
    case ended
  }

  /// Looks for a document that is not below the last that was looked for.
  ///
  /// - `strength`: Documents whose `frequency · normInverse` is not above it are of no use.
  /// - `inverse`: The document's norm inverted.
  @inline(__always)
  mutating func find(
    _ document: UInt32, above strength: Float, inverse: Float, normInverse: UnsafePointer<Float>
  ) throws(IndexError) -> Finding {
    if block < 0 || blockEnd < document {
      if unsafe !seek(document, normInverse) { return .ended }
    }
    if blockStrength <= strength { return .absentThrough(blockEnd) }
    if postings.block != block {
      try postings.load(block)
      index = 0
      blockEnd = unsafe postings.documents[postings.count &- 1]
      if blockEnd < document { return .ended }
    }
    if !advance(to: document) { return .absent }
    try postings.loadFrequencies()
    // SAFETY: `advance` stopped inside the block.
    let own = BM25.float(unsafe postings.frequencies[index]) * inverse
    return own > strength ? .present : .absent
  }

  /// Moves to the block that may hold a document.
  private mutating func seek(
    _ document: UInt32, _ normInverse: UnsafePointer<Float>
  ) -> Bool {
    guard let table = postings.table else {
      // One block: only loading tells where it ends.
      if block == 0 { return false }
      block = 0
      blockEnd = .max
      blockStrength = .infinity
      return true
    }
    block = table.firstBlock(from: max(block, 0), reaching: document)
    if block >= table.blockCount {
      block = table.blockCount &- 1
      return false
    }
    blockEnd = table.lastDocument(ofBlock: block)
    // SAFETY: the block is below the table's count.
    blockStrength = unsafe table.strength(ofBlock: block, normInverse)
    return true
  }

  /// Moves in the loaded block to the first document that is not below `document`, which the block reaches.
  ///
  /// - Returns: Whether it is that document.
  @inline(__always)
  private mutating func advance(to document: UInt32) -> Bool {
    let documents = unsafe postings.documents
    // SAFETY: the buffer has 128 documents, those behind the last above all others; the block reaches the document.
    if hardware_has_ranking() {
      index = unsafe hardware_find(documents, document)
    } else {
      while unsafe documents[index] < document { index &+= 1 }
    }
    return unsafe documents[index] == document
  }

  /// Turns to the positions of the document that it stands on.
  ///
  /// - Returns: How many there are at most.
  @inline(__always)
  mutating func openPositions() throws(IndexError) -> Int {
    if positions.block != postings.block { try positions.load(postings) }
    positions.open(documentAt: index)
    stretchCount = 0
    stretchIndex = 0
    return positions.end &- positions.number
  }

  /// All positions of the document as places where the phrase would start, where one vector holds them.
  ///
  /// - `blank`: What stands in lanes without a position.
  @inline(__always)
  mutating func fewStarts(blank: UInt32) throws(IndexError) -> SIMD4<UInt32>? {
    let own = try positions.few(blank: blank &+ offset)
    return own.map { $0 &- SIMD4(repeating: offset) }
  }

  /// Takes the document's next positions as places where the phrase would start, at most 128.
  ///
  /// - `starts`: Room for a vector more than 128.
  @inline(__always)
  mutating func nextStarts(
    into starts: UnsafeMutablePointer<UInt32>
  ) throws(IndexError) -> Int {
    let own = unsafe positions.positions
    var count = 0
    var first = 0
    repeat {
      count = try positions.next()
      if count == 0 { return 0 }
      // From these the phrase would start before the document.
      // SAFETY: `first` is below `count`; both buffers have room for a vector more than 128 positions.
      first = 0
      while first < count, unsafe own[first] < offset { first &+= 1 }
    } while first == count
    let offsets = SIMD4<UInt32>(repeating: offset)
    var index = first
    while index < count {
      let lanes = unsafe UnsafeRawPointer(own + index).loadUnaligned(as: SIMD4<UInt32>.self)
      unsafe UnsafeMutableRawPointer(starts + index - first).storeBytes(
        of: lanes &- offsets, as: SIMD4<UInt32>.self)
      index &+= 4
    }
    return count &- first
  }
}

internal import CHardware
internal import Index

/// Walks a clause of a ranked query block by block: documents, scores, and bounds of scores.
///
/// A clause is a term's postings, or a list that was scored before. Its blocks have 128 documents. What
/// it relies on: `PostingsCursor` checked documents when it loaded their block, so that they index norms; lists
/// come from this module; whoever makes a cursor keeps segment, lists and buffers alive.
@safe
struct ClauseCursor {
  /// Documents of a block.
  static let blockSize = 128
  /// Single frequencies that are read from a block before all of it is scored.
  private static let lookupLimit = 6

  private let isTerm: Bool
  private let postings: UnsafeMutablePointer<PostingsCursor>  // of a term
  private let table: BlockTable?  // of a term with more than one block
  private let lists: ClauseLists
  private let lastDocuments: UnsafeRawPointer  // of each block

  /// The score of a document is below it.
  let weight: Float
  private let magic: Double
  private let scale: StrengthScale
  private let norms: UnsafePointer<UInt8>
  private let normInverse: UnsafePointer<Float>

  /// The documents of the loaded block.
  private(set) var documents: UnsafeMutablePointer<UInt32>
  /// Once `loadScores()` was called, their scores.
  private(set) var scores: UnsafeMutablePointer<Double>
  /// The loaded block, or −1.
  private(set) var block = -1
  /// Documents in the loaded block.
  private(set) var count = 0
  private var hasScores = false
  private var lookups = 0
  private var isBitSet = false  // the block is looked up in, its documents are not decoded
  /// Where `find` stands in the loaded block.
  var index = 0

  /// The clause's blocks.
  let blockCount: Int
  /// The documents of the clause.
  let documentCount: Int
  /// The first block that reaches the lowest document of interest.
  private(set) var nextBlock = 0
  /// The most that a document of the present window can score; set by whoever opens a window.
  var windowBound = 0.0
  private var cachedSuperBlocks = (-1, -1)

  /// A term's postings.
  ///
  /// - `postings`: Whose buffers have room for 128 documents and frequencies.
  /// - `room`: What else the cursor writes to.
  init(
    _ postings: UnsafeMutablePointer<PostingsCursor>, weight: Float, rounding: ScoreRounding,
    norms: UnsafePointer<UInt8>, normInverse: UnsafePointer<Float>, scale: StrengthScale,
    room: ClauseRoom
  ) throws(IndexError) {
    // SAFETY: the postings are initialised.
    isTerm = true
    unsafe self.postings = postings
    table = unsafe postings.pointee.table
    self.weight = weight
    magic = rounding.magic
    self.scale = scale
    unsafe self.norms = norms
    unsafe self.normInverse = normInverse
    blockCount = unsafe postings.pointee.blockCount
    documentCount = Int(unsafe postings.pointee.entry.documentFrequency)
    unsafe documents = postings.pointee.documents
    unsafe scores = room.scores
    unsafe lists = ClauseLists(
      documents: documents, scores: room.scores, bounds: room.bounds, count: 0)
    if let table {
      unsafe lastDocuments = table.unsafeLastDocuments
    } else {
      unsafe lastDocuments = UnsafeRawPointer(room.lastDocument)
      try load(0)
      try loadScores()
      // SAFETY: the block has `count` documents with scores, at least one.
      unsafe room.lastDocument.pointee = documents[count &- 1]
      var best = 0.0
      for index in 0..<count { best = max(best, unsafe scores[index]) }
      unsafe room.bounds[0] = best
    }
  }

  /// A list that was scored before; it has a document at least.
  ///
  /// - `lastDocuments`: Of each block.
  init(
    _ lists: ClauseLists, lastDocuments: UnsafePointer<UInt32>,
    postings: UnsafeMutablePointer<PostingsCursor>, norms: UnsafePointer<UInt8>,
    normInverse: UnsafePointer<Float>, scale: StrengthScale
  ) {
    isTerm = false
    unsafe self.postings = postings
    table = nil
    weight = 0
    magic = 0
    self.scale = scale
    unsafe self.norms = norms
    unsafe self.normInverse = normInverse
    self.lists = lists
    unsafe self.lastDocuments = UnsafeRawPointer(lastDocuments)
    unsafe documents = lists.documents
    unsafe scores = lists.scores
    documentCount = lists.count
    blockCount = (lists.count + 127) / 128
  }

  /// Whether super blocks have bounds of their own.
  var hasTable: Bool { table != nil }

  /// A number of 16 bits that rises with the strength of a block's strongest document; with a table only.
  @inline(__always)
  func strengthCode(ofBlock block: Int) -> Int {
    // SAFETY: callers keep the block below `blockCount`; a table has two bytes a block.
    guard let table else { return 0 }
    return Int(
      unsafe table.unsafeStrengths(fromBlock: block).loadUnaligned(as: UInt16.self))
  }

  /// The last document of a block below `blockCount`.
  @inline(__always)
  func lastDocument(ofBlock block: Int) -> UInt32 {
    // SAFETY: four bytes a block.
    unsafe lastDocuments.loadUnaligned(fromByteOffset: 4 &* block, as: UInt32.self)
  }

  /// Moves `nextBlock` to the first block that reaches `document`; never back.
  @inline(__always)
  mutating func seekBlock(reaching document: UInt32) {
    if nextBlock >= blockCount || lastDocument(ofBlock: nextBlock) >= document { return }
    nextBlock &+= 1
    if nextBlock >= blockCount || lastDocument(ofBlock: nextBlock) >= document { return }
    gallop(to: document)
  }

  /// Moves `nextBlock` on by one.
  @inline(__always)
  mutating func skipBlock() { nextBlock &+= 1 }

  /// Doubles its steps, then halves: Bentley & Yao, *An almost optimal algorithm for unbounded searching*,
  /// 1976, doi:10.1016/0020-0190(76)90071-5.
  private mutating func gallop(to document: UInt32) {
    var low = nextBlock  // does not reach it
    var step = 1
    while low &+ step < blockCount, lastDocument(ofBlock: low &+ step) < document {
      low &+= step
      step &<<= 1
    }
    var high = min(low &+ step, blockCount)
    while high &- low > 1 {
      let middle = (low &+ high) &>> 1
      if lastDocument(ofBlock: middle) < document { low = middle } else { high = middle }
    }
    nextBlock = high
  }

  /// Loads the documents of a block below `blockCount`.
  @inline(__always)
  mutating func load(_ block: Int) throws(IndexError) {
    if self.block != block || isBitSet { try loadBlock(block) }
  }

  /// Gets a block below `blockCount` ready for `lookUp`.
  @inline(__always)
  mutating func prepare(_ block: Int) throws(IndexError) {
    if self.block != block { try prepareBlock(block) }
  }

  private mutating func prepareBlock(_ block: Int) throws(IndexError) {
    guard isTerm else { return try loadBlock(block) }
    self.block = block
    index = 0
    lookups = 0
    hasScores = false
    // SAFETY: a term has postings.
    isBitSet = unsafe try postings.pointee.prepare(block)
    count = unsafe postings.pointee.count
  }

  private mutating func loadBlock(_ block: Int) throws(IndexError) {
    self.block = block
    index = 0
    lookups = 0
    hasScores = !isTerm
    isBitSet = false
    // SAFETY: a term has postings; a block below the count starts inside the list.
    if isTerm {
      unsafe try postings.pointee.load(block)
      count = unsafe postings.pointee.count
    } else {
      unsafe documents = lists.documents + 128 &* block
      unsafe scores = lists.scores + 128 &* block
      count = min(128, lists.count &- 128 &* block)
    }
  }

  /// Scores all documents of the loaded block.
  mutating func loadScores() throws(IndexError) {
    if hasScores { return }
    hasScores = true
    // SAFETY: only lists have no postings, and their scores are always there. The buffers have room for
    // 128, the documents index the norms.
    unsafe try postings.pointee.loadFrequencies()
    unsafe ScoreKernel.score(
      documents: documents, frequencies: postings.pointee.frequencies, count: count, norms: norms,
      normInverse: normInverse, weight: weight, magic: magic, into: scores)
  }

  /// The score of a document in the block that was prepared, or nil if the block does not hold it.
  @inline(__always)
  mutating func lookUp(_ document: UInt32) throws(IndexError) -> Double? {
    // SAFETY: a bit set is a term's; `index` is below the block's count.
    if isBitSet {
      let place = unsafe postings.pointee.find(inBits: document)
      return place < 0 ? nil : score(of: document, at: place)
    }
    guard find(document) else { return nil }
    if hasScores { return unsafe scores[index] }
    lookups &+= 1
    if lookups > Self.lookupLimit {
      try loadScores()
      return unsafe scores[index]
    }
    return score(of: document, at: index)
  }

  /// Whether the block that was prepared holds a document.
  @inline(__always)
  mutating func contains(_ document: UInt32) -> Bool {
    // SAFETY: a bit set is a term's.
    if isBitSet { return unsafe postings.pointee.find(inBits: document) >= 0 }
    return find(document)
  }

  /// The score of one document of a term's block, by its frequency alone.
  @inline(__always)
  private func score(of document: UInt32, at index: Int) -> Double {
    // SAFETY: `index` is below the block's count; the document indexes the norms, its norm is a byte.
    let frequency = unsafe postings.pointee.frequency(at: index)
    let inverse = unsafe normInverse[Int(norms[Int(document)])]
    return bound(ofStrength: BM25.float(frequency) * inverse)
  }

  /// The most that a document of a block can score.
  @inline(__always)
  mutating func bound(ofBlock block: Int) -> Double {
    // SAFETY: lists and terms without a table have a bound a block; of a table two super blocks are kept.
    if table == nil { return unsafe lists.bounds[block] }
    let superBlock = block &>> 5
    let cached = superBlock & 1 == 0 ? cachedSuperBlocks.0 : cachedSuperBlocks.1
    if cached != superBlock { computeBounds(ofSuperBlock: superBlock) }
    return unsafe lists.bounds[block & 63]
  }

  private mutating func computeBounds(ofSuperBlock superBlock: Int) {
    guard let table else { return }
    let first = superBlock &* BlockTable.superBlockSize
    let count = min(BlockTable.superBlockSize, blockCount &- first)
    // SAFETY: the blocks are below the table's count; there is room for twice 32 bounds.
    let bounds = unsafe lists.bounds + first & 63
    if hardware_has_ranking(), scale.isTight {
      unsafe hardware_strength_bounds(
        table.unsafeStrengths(fromBlock: first).assumingMemoryBound(to: UInt8.self), count,
        scale.ceiling, weight, magic, bounds)
    } else if hardware_has_ranking() {
      unsafe hardware_bounds(
        table.unsafeImpacts(fromBlock: first).assumingMemoryBound(to: UInt8.self), count,
        normInverse, weight, magic, bounds)
    } else {
      for block in 0..<count {
        unsafe bounds[block] = bound(
          ofStrength: scale.isTight
            ? table.ceiling(ofBlock: first &+ block) * scale.ceiling
            : table.strength(ofBlock: first &+ block, normInverse))
      }
    }
    if superBlock & 1 == 0 {
      cachedSuperBlocks.0 = superBlock
    } else {
      cachedSuperBlocks.1 = superBlock
    }
  }

  /// The most that a document of `first...last` can score; `nextBlock` reaches `first`.
  mutating func bound(through last: UInt32) -> Double {
    if nextBlock >= blockCount { return 0 }
    // SAFETY: every block starts with a document.
    if isTerm, table == nil, unsafe documents[0] > last { return 0 }
    var best = 0.0
    var block = nextBlock
    while block < blockCount {
      if block & 31 == 0, let table, table.superLastDocument(block &>> 5) <= last {
        best = max(best, superBound(block &>> 5))
        block &+= 32
      } else {
        best = max(best, bound(ofBlock: block))
        if lastDocument(ofBlock: block) >= last { break }
        block &+= 1
      }
    }
    return best
  }

  /// The most that 32 blocks can score.
  func superBound(_ superBlock: Int) -> Double {
    // SAFETY: callers keep the number below the table's count.
    guard let table else { return .infinity }
    if scale.isTight { return bound(ofStrength: table.superCeiling(superBlock) * scale.ceiling) }
    return bound(ofStrength: unsafe table.superStrength(superBlock, normInverse))
  }

  /// A score from `frequency · normInverse`; each step rounds monotonously, so a bound gives a bound.
  @inline(__always)
  func bound(ofStrength strength: Float) -> Double {
    let score = weight - weight / (1 + strength)
    return (Double(score) + magic) - magic
  }

  /// A score that at least `limit` documents of the clause reach, or 0.
  ///
  /// - `limit`: At most 1,000.
  func startScore(limit: Int) -> Double {
    // SAFETY: a norm is a byte, and there are 256; a term without a table has its only block scored.
    if let table {
      let rank = limit <= 10 ? 0 : limit <= 100 ? 1 : 2
      let strength = table.threshold(rank)
      return strength > 0 ? bound(ofStrength: strength * scale.floor) : 0
    }
    guard isTerm, limit <= ScoreSelection.limit, limit <= count else { return 0 }
    return unsafe ScoreSelection.score(ofRank: limit, scores: scores, count: count)
  }

  /// Moves `index` in the loaded block to the first document that is not below `document`.
  ///
  /// With AVX2 by counting those below it, eight at a time: no branch to predict.
  ///
  /// - Returns: Whether it is that document.
  @inline(__always)
  mutating func find(_ document: UInt32) -> Bool {
    let documents = unsafe documents
    // SAFETY: a term's buffer has 128 documents, those behind the last above all others; the places are below
    // the block's count.
    if isTerm, hardware_has_ranking() {
      index = unsafe min(hardware_find(documents, document), count)
    } else {
      var low = 0
      var left = count
      while left > 1 {
        let half = left &>> 1
        if unsafe documents[low &+ half &- 1] < document { low &+= half }
        left &-= half
      }
      index = low &+ (unsafe documents[low] < document ? 1 : 0)
    }
    return index < count && (unsafe documents[index] == document)
  }
}

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

  private var postings: PostingsCursor?
  private let listDocuments: UnsafeMutablePointer<UInt32>
  private let listScores: UnsafeMutablePointer<Double>
  private let listMaxima: UnsafePointer<Double>
  private let listCount: Int

  /// The score of a document is below it.
  let weight: Float
  private let magic: Double
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
  private var boundBlock = -1
  private var boundValue = 0.0

  /// A term's postings.
  ///
  /// - `room`: Room for 128 documents, 128 frequencies.
  /// - `scores`: Room for 128.
  init(
    _ postings: PostingsCursor, weight: Float, rounding: ScoreRounding,
    norms: UnsafePointer<UInt8>, normInverse: UnsafePointer<Float>,
    scores: UnsafeMutablePointer<Double>
  ) throws(IndexError) {
    self.weight = weight
    magic = rounding.magic
    unsafe self.norms = norms
    unsafe self.normInverse = normInverse
    blockCount = postings.blockCount
    documentCount = Int(postings.entry.documentFrequency)
    unsafe documents = postings.documents
    unsafe self.scores = scores
    unsafe listDocuments = postings.documents
    unsafe listScores = scores
    unsafe listMaxima = UnsafePointer(scores)
    listCount = 0
    let hasTable = postings.table != nil
    self.postings = postings
    if !hasTable {
      try load(0)
      try loadScores()
      boundBlock = 0
      // SAFETY: `scores` holds `count` scores.
      for index in 0..<count { boundValue = max(boundValue, unsafe scores[index]) }
    }
  }

  /// A list that was scored before; it has a document at least.
  init(
    documents: UnsafeMutablePointer<UInt32>, scores: UnsafeMutablePointer<Double>,
    maxima: UnsafePointer<Double>, count: Int, norms: UnsafePointer<UInt8>,
    normInverse: UnsafePointer<Float>
  ) {
    postings = nil
    weight = 0
    magic = 0
    unsafe self.norms = norms
    unsafe self.normInverse = normInverse
    unsafe listDocuments = documents
    unsafe listScores = scores
    unsafe listMaxima = maxima
    unsafe self.documents = documents
    unsafe self.scores = scores
    listCount = count
    documentCount = count
    blockCount = (count + 127) / 128
  }

  /// The block table of a term that has one.
  var table: BlockTable? { postings?.table }

  /// The last document of a block below `blockCount`.
  @inline(__always)
  func lastDocument(ofBlock block: Int) -> UInt32 {
    if let table = postings?.table { return table.lastDocument(ofBlock: block) }
    // SAFETY: a term without a table has its only block loaded; a list has `listCount` documents.
    if postings != nil { return unsafe documents[count &- 1] }
    return unsafe listDocuments[min(128 &* block &+ 127, listCount &- 1)]
  }

  /// Moves `nextBlock` to the first block that reaches `document`; never back.
  @inline(__always)
  mutating func seekBlock(reaching document: UInt32) {
    if nextBlock >= blockCount || lastDocument(ofBlock: nextBlock) >= document { return }
    if let table = postings?.table {
      nextBlock = table.firstBlock(from: nextBlock, reaching: document)
    } else {
      while nextBlock < blockCount, lastDocument(ofBlock: nextBlock) < document { nextBlock &+= 1 }
    }
  }

  /// Loads the documents of a block below `blockCount`.
  @inline(__always)
  mutating func load(_ block: Int) throws(IndexError) {
    if self.block == block { return }
    self.block = block
    index = 0
    if postings != nil {
      try postings?.load(block)
      count = postings?.count ?? 0
      hasScores = false
    } else {
      // SAFETY: the block is below `blockCount`, so it starts inside the list.
      unsafe documents = listDocuments + 128 &* block
      unsafe scores = listScores + 128 &* block
      count = min(128, listCount &- 128 &* block)
      hasScores = true
    }
  }

  /// Scores all documents of the loaded block.
  mutating func loadScores() throws(IndexError) {
    if hasScores { return }
    hasScores = true
    try postings?.loadFrequencies()
    // SAFETY: only lists have no postings, and their scores are always there. The buffers have room for
    // 128, the documents index the norms.
    let frequencies = unsafe postings.unsafelyUnwrapped.frequencies
    unsafe ScoreKernel.score(
      documents: documents, frequencies: frequencies, count: count, norms: norms,
      normInverse: normInverse, weight: weight, magic: magic, into: scores)
  }

  /// The score of one document of the loaded block.
  @inline(__always)
  mutating func score(at index: Int) throws(IndexError) -> Double {
    // SAFETY: `index` is below the block's count; its document indexes the norms, its norm is a byte.
    // Without scores there are postings.
    if hasScores { return unsafe scores[index] }
    try postings?.loadFrequencies()
    let frequency = unsafe postings.unsafelyUnwrapped.frequencies[index]
    let inverse = unsafe normInverse[Int(norms[Int(documents[index])])]
    let score = weight - weight / (1 + BM25.float(frequency) * inverse)
    return (Double(score) + magic) - magic
  }

  /// The most that a document of a block can score.
  @inline(__always)
  mutating func bound(ofBlock block: Int) -> Double {
    if block == boundBlock { return boundValue }
    boundBlock = block
    if let table = postings?.table {
      // SAFETY: the block is below the table's count.
      boundValue = bound(ofStrength: unsafe table.strength(ofBlock: block, normInverse))
    } else if postings == nil {
      // SAFETY: a list has a maximum a block.
      boundValue = unsafe listMaxima[block]
    }
    return boundValue
  }

  /// The most that a document of `first...last` can score; `nextBlock` reaches `first`.
  mutating func bound(through last: UInt32) -> Double {
    if nextBlock >= blockCount { return 0 }
    guard let table = postings?.table else { return boundWithoutTable(through: last) }
    var strength: Float = 0
    var block = nextBlock
    while block < blockCount {
      if block & 31 == 0, table.superLastDocument(block &>> 5) <= last {
        // SAFETY: the block is below the table's count, and so its super block.
        strength = max(strength, unsafe table.superStrength(block &>> 5, normInverse))
        block &+= 32
        continue
      }
      strength = max(strength, unsafe table.strength(ofBlock: block, normInverse))
      if table.lastDocument(ofBlock: block) >= last { break }
      block &+= 1
    }
    return bound(ofStrength: strength)
  }

  private mutating func boundWithoutTable(through last: UInt32) -> Double {
    // SAFETY: every block starts with a document.
    if postings != nil { return unsafe documents[0] > last ? 0 : boundValue }
    var best = 0.0
    var block = nextBlock
    while block < blockCount, unsafe listDocuments[128 &* block] <= last {
      best = max(best, unsafe listMaxima[block])
      block &+= 1
    }
    return best
  }

  /// The most that 32 blocks can score.
  func superBound(_ superBlock: Int) -> Double {
    // SAFETY: callers keep the number below the table's count.
    guard let table = postings?.table else { return .infinity }
    return bound(ofStrength: unsafe table.superStrength(superBlock, normInverse))
  }

  /// A score from `frequency · normInverse`; each step rounds monotonously, so a bound gives a bound.
  @inline(__always)
  func bound(ofStrength strength: Float) -> Double {
    let score = weight - weight / (1 + strength)
    return (Double(score) + magic) - magic
  }

  /// A score that the best 10, 100 or 1,000 documents of the term reach, or 0.
  ///
  /// - `rank`: 0, 1 or 2.
  func startScore(rank: Int) -> Double {
    guard let table = postings?.table else { return 0 }
    let impact = table.threshold(rank)
    // SAFETY: a norm is a byte, and there are 256.
    return bound(ofStrength: Float(impact.frequency) * (unsafe normInverse[Int(impact.norm)]))
  }

  /// Moves `index` in the loaded block to the first document that is not below `document`.
  ///
  /// - Returns: Whether it is that document.
  @inline(__always)
  mutating func find(_ document: UInt32) -> Bool {
    let documents = unsafe documents
    let count = count
    var index = index
    // SAFETY: all indices are below the block's count.
    while index &+ 8 <= count, unsafe documents[index &+ 7] < document { index &+= 8 }
    while index < count, unsafe documents[index] < document { index &+= 1 }
    self.index = index
    return index < count && (unsafe documents[index] == document)
  }
}

internal import Index

/// The cursors of a query's clauses in one segment, with the buffers that they use.
@safe
struct ClauseSet: ~Copyable {
  /// The clauses.
  private(set) var count = 0
  /// A cursor a clause, in the order of the sources.
  let cursors: UnsafeMutablePointer<ClauseCursor>
  private let room: UnsafeMutableRawPointer
  private let normInverse: UnsafeMutablePointer<Float>
  private let segment: SegmentReader  // kept alive for the cursors

  /// Bytes of a clause's block: 128 documents, 128 frequencies, 128 scores.
  private static let clauseByteCount = 128 * (4 + 4 + 8)

  /// A set for some sources, still without cursors.
  init(_ segment: SegmentReader, sources: [ClauseSource], scorer: BM25) {
    self.segment = segment
    let byteCount = sources.reduce(0) { $0 + Self.byteCount(of: $1) }
    unsafe cursors = .allocate(capacity: max(sources.count, 1))
    unsafe room = .allocate(byteCount: max(byteCount, 1), alignment: 16)
    unsafe normInverse = .allocate(capacity: 256)
    // SAFETY: 256 values each.
    for norm in 0..<256 { unsafe (normInverse + norm).initialize(to: scorer.normInverse[norm]) }
  }

  /// Makes the cursors.
  ///
  /// - `sources`: Those that `init` was given, none of them empty.
  /// - Throws: What reading postings throws.
  mutating func open(
    _ sources: [ClauseSource], rounding: ScoreRounding
  ) throws(IndexError) {
    let norms = unsafe try segment.unsafeNorms()
    var offset = 0
    for source in sources {
      // SAFETY: `init` added up the same sizes.
      let own = unsafe room + offset
      offset += Self.byteCount(of: source)
      let cursor =
        switch source {
        case .term(let entry, let weight):
          unsafe try cursor(of: entry, weight, rounding, in: own, norms: norms)
        case .list(let list):
          unsafe Self.cursor(of: list, in: own, norms: norms, normInverse: normInverse)
        }
      unsafe (cursors + count).initialize(to: cursor)
      count += 1
    }
  }

  deinit {
    // SAFETY: `count` cursors are initialised; numbers need no deinitialisation.
    unsafe cursors.deinitialize(count: count)
    unsafe cursors.deallocate()
    unsafe room.deallocate()
    unsafe normInverse.deallocate()
  }

  private static func byteCount(of source: ClauseSource) -> Int {
    switch source {
    case .term: clauseByteCount
    case .list(let list): (16 * list.maxima.count + 12 * list.documents.count + 15) & ~15
    }
  }

  /// A cursor over a term: scores, documents and frequencies stand in `room`.
  private func cursor(
    of entry: TermEntry, _ weight: Float, _ rounding: ScoreRounding,
    in room: UnsafeMutableRawPointer, norms: UnsafePointer<UInt8>
  ) throws(IndexError) -> ClauseCursor {
    // SAFETY: `clauseByteCount` is room for the three.
    let scores = unsafe room.bindMemory(to: Double.self, capacity: 128)
    let words = unsafe (room + 1_024).bindMemory(to: UInt32.self, capacity: 256)
    unsafe scores.initialize(repeating: 0, count: 128)
    unsafe words.initialize(repeating: 0, count: 256)
    let postings = unsafe try PostingsCursor(
      segment, entry: entry, documents: words, frequencies: words + 128)
    return unsafe try ClauseCursor(
      postings, weight: weight, rounding: rounding, norms: norms, normInverse: normInverse,
      scores: scores)
  }

  /// Copies a list to `room`: maxima, scores, documents.
  private static func cursor(
    of list: ScoredList, in room: UnsafeMutableRawPointer, norms: UnsafePointer<UInt8>,
    normInverse: UnsafePointer<Float>
  ) -> ClauseCursor {
    let (count, blocks) = (list.documents.count, list.maxima.count)
    // SAFETY: the parts follow on each other, and `byteCount(of:)` has room for them.
    let maxima = unsafe room.bindMemory(to: Double.self, capacity: blocks)
    let scores = unsafe (room + 8 * blocks).bindMemory(to: Double.self, capacity: count)
    let documents = unsafe (room + 8 * (blocks + count)).bindMemory(
      to: UInt32.self, capacity: count)
    for (index, maximum) in list.maxima.enumerated() {
      unsafe (maxima + index).initialize(to: maximum)
    }
    for index in 0..<count {
      unsafe (scores + index).initialize(to: list.scores[index])
      unsafe (documents + index).initialize(to: list.documents[index])
    }
    return unsafe ClauseCursor(
      documents: documents, scores: scores, maxima: maxima, count: count, norms: norms,
      normInverse: normInverse)
  }
}

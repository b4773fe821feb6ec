internal import Index

/// The cursors of a query's clauses in one segment, in memory that a searcher lends.
@safe
struct ClauseSet: ~Copyable {
  /// The clauses.
  private(set) var count = 0
  /// A cursor a clause, in the order of the sources.
  let cursors: UnsafeMutablePointer<ClauseCursor>
  /// Room for a number a clause.
  let order: UnsafeMutablePointer<Int>
  /// Room for a number a clause and one more.
  let sums: UnsafeMutablePointer<Double>
  private let postings: UnsafeMutablePointer<PostingsCursor>
  private let normInverse: UnsafeMutablePointer<Float>
  private let room: UnsafeMutableRawPointer
  private let scale: StrengthScale
  private let segment: SegmentReader  // kept alive for the cursors

  /// A set for some sources, still without cursors; at most one at a time in the same memory.
  init(
    _ segment: SegmentReader, sources: [ClauseSource], scorer: BM25, scale: StrengthScale,
    scratch: RankingScratch
  ) {
    self.scale = scale
    self.segment = segment
    let count = sources.count
    let sizes = [
      count * MemoryLayout<ClauseCursor>.stride, count * MemoryLayout<PostingsCursor>.stride,
      count * 8, (count + 1) * 8, 256 * 4, sources.reduce(0) { $0 + Self.byteCount(of: $1) },
    ].map { ($0 + 15) & ~15 }
    var next = unsafe scratch.memory(byteCount: sizes.reduce(0, +))
    func take(_ part: Int) -> UnsafeMutableRawPointer {
      // SAFETY: the parts add up to what was asked for.
      defer { unsafe next += sizes[part] }
      return unsafe next
    }
    unsafe cursors = take(0).assumingMemoryBound(to: ClauseCursor.self)
    unsafe postings = take(1).assumingMemoryBound(to: PostingsCursor.self)
    unsafe order = take(2).assumingMemoryBound(to: Int.self)
    unsafe sums = take(3).assumingMemoryBound(to: Double.self)
    unsafe normInverse = take(4).assumingMemoryBound(to: Float.self)
    unsafe room = take(5)
    // SAFETY: both have 256 values.
    unsafe scorer.normInverse.withUnsafeBufferPointer { values in
      unsafe normInverse.update(from: values.baseAddress.unsafelyUnwrapped, count: 256)
    }
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
      // SAFETY: `init` added up the same sizes, and there is a place a source.
      let own = unsafe room + offset
      offset += Self.byteCount(of: source)
      switch source {
      case .term(let entry, let weight):
        let room = unsafe ClauseRoom(own)
        unsafe (postings + count).initialize(
          to: try PostingsCursor(
            segment, entry: entry, documents: room.documents, frequencies: room.documents + 128))
        unsafe (cursors + count).initialize(
          to: try ClauseCursor(
            postings + count, weight: weight, rounding: rounding, norms: norms,
            normInverse: normInverse, scale: scale, room: room))
      case .list(let list):
        unsafe (cursors + count).initialize(to: cursor(of: list, in: own, norms: norms))
      }
      count += 1
    }
  }

  private static func byteCount(of source: ClauseSource) -> Int {
    switch source {
    case .term: ClauseRoom.byteCount
    case .list(let list):
      (12 * list.maxima.count + 12 * list.documents.count + 15) & ~15
    }
  }

  /// Copies a list to `room`: maxima, scores, documents, last documents.
  private func cursor(
    of list: ScoredList, in room: UnsafeMutableRawPointer, norms: UnsafePointer<UInt8>
  ) -> ClauseCursor {
    let (count, blocks) = (list.documents.count, list.maxima.count)
    // SAFETY: the parts follow on each other, and `byteCount(of:)` has room for them.
    let maxima = unsafe room.assumingMemoryBound(to: Double.self)
    let scores = unsafe maxima + blocks
    let documents = unsafe UnsafeMutableRawPointer(scores + count).assumingMemoryBound(
      to: UInt32.self)
    let lastDocuments = unsafe documents + count
    for (index, maximum) in list.maxima.enumerated() { unsafe maxima[index] = maximum }
    for index in 0..<count {
      unsafe scores[index] = list.scores[index]
      unsafe documents[index] = list.documents[index]
    }
    for block in 0..<blocks {
      unsafe lastDocuments[block] = documents[min(128 * block + 127, count - 1)]
    }
    return unsafe ClauseCursor(
      ClauseLists(documents: documents, scores: scores, bounds: maxima, count: count),
      lastDocuments: lastDocuments, postings: postings, norms: norms, normInverse: normInverse,
      scale: scale)
  }
}

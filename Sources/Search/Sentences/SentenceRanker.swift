internal import Index

/// Finds the best sentences of one segment, exactly.
///
/// Documents first, by MAXSCORE (Turtle & Flood, *Query evaluation: strategies and optimizations*, 1995,
/// doi:10.1016/0306-4573(95)00020-H): a document's words and their frequencies bound what any of its sentences can
/// score, and only documents whose bound still enters have their positions and sentences read.
struct SentenceRanker {
  private let tree: SentenceTree
  private let scorer: SentenceScorer
  private let documentCount: Int
  private var examiner: SentenceExaminer
  /// Scoring leaves first, those with the lowest bound first; then the negated ones.
  private var leaves: [SentenceLeaf] = []
  private var scoringCount = 0
  /// The bounds of all scoring leaves before one, added up.
  private var boundsBefore: [Double] = []

  init(
    _ query: ResolvedQuery, tree: SentenceTree, scorer: SentenceScorer, segment: SegmentReader,
    number: Int, filters: [DocumentSet], restriction: SentenceRestriction?
  ) throws(IndexError) {
    self.tree = tree
    self.scorer = scorer
    documentCount = segment.documentCount
    examiner = SentenceExaminer(
      tree, scorer: scorer, segment: segment, number: number, filters: filters,
      restriction: restriction)
    for leaf in tree.scoringLeaves + tree.negatedLeaves
    where !query.leaves[leaf].isAbsent(fromSegment: number) {
      leaves.append(
        try SentenceLeaf(query.leaves[leaf], number: leaf, segment: number, in: segment))
    }
    scoringCount = leaves.count { tree.scoringLeaves.contains($0.number) }
    let bounds = leaves.map { scorer.bound(leaf: $0.number, count: Int(UInt16.max)) }
    let order = (0..<scoringCount).sorted { bounds[$0] < bounds[$1] }
    leaves = order.map { leaves[$0] } + leaves[scoringCount...]
    boundsBefore = [0]
    for index in order { boundsBefore.append(boundsBefore[boundsBefore.count - 1] + bounds[index]) }
  }

  /// Offers the sentences of the segment.
  mutating func rank(into top: inout TopSentences) throws(IndexError) {
    guard tree.needsLeaf else { return try rankAll(into: &top) }
    let present = Set(leaves.map(\.number))
    guard tree.requiredLeaves.isSubset(of: present) else { return }
    if tree.requiredLeaves.isEmpty { return try rankAny(into: &top) }
    try rankRequired(into: &top)
  }

  /// All sentences that match, for queries that find some without a word.
  mutating func forEachMatch(_ body: (SentenceHit) -> Void) throws(IndexError) {
    for document in 0..<UInt32(documentCount) where examiner.admits(document) {
      for index in leaves.indices { try leaves[index].advance(to: document) }
      if tree.needsLeaf, !leaves.contains(where: { $0.document == document }) { continue }
      try examiner.examine(document, leaves: &leaves, all: !tree.needsLeaf, body: body)
    }
  }

  private mutating func rankAll(into top: inout TopSentences) throws(IndexError) {
    try forEachMatch { top.offer($0) }
  }

  /// Documents that hold any of the scoring leaves.
  private mutating func rankAny(into top: inout TopSentences) throws(IndexError) {
    var firstEssential = 0
    while true {
      while firstEssential < scoringCount,
        SentenceScorer.totalBound(boundsBefore[firstEssential + 1]) <= top.threshold
      {
        firstEssential += 1
      }
      var document = UInt32.max
      for index in firstEssential..<scoringCount {
        document = min(document, leaves[index].document)
      }
      guard document < .max else { return }
      if examiner.admits(document), try mayEnter(document, from: firstEssential, top.threshold) {
        try examine(document, into: &top)
      }
      for index in firstEssential..<scoringCount where leaves[index].document == document {
        try leaves[index].advance(to: document + 1)
      }
    }
  }

  /// Whether a sentence of a document can score above a threshold; moves all leaves up to it when so.
  private mutating func mayEnter(
    _ document: UInt32, from firstEssential: Int, _ threshold: Float
  ) throws(IndexError) -> Bool {
    var bound = 0.0
    for index in firstEssential..<scoringCount where leaves[index].document == document {
      bound += scorer.bound(leaf: leaves[index].number, count: try leaves[index].countBound())
    }
    var index = firstEssential
    while true {
      guard SentenceScorer.totalBound(bound + boundsBefore[index]) > threshold else { return false }
      guard index > 0 else { return true }
      index -= 1
      try leaves[index].advance(to: document)
      if leaves[index].document == document {
        bound += scorer.bound(leaf: leaves[index].number, count: try leaves[index].countBound())
      }
    }
  }

  /// Documents that hold all required leaves, walked by the rarest.
  private mutating func rankRequired(into top: inout TopSentences) throws(IndexError) {
    let required = leaves.indices.filter { tree.requiredLeaves.contains(leaves[$0].number) }
      .sorted { leaves[$0].cost < leaves[$1].cost }
    var document = leaves[required[0]].document
    search: while document < .max {
      for index in required {
        try leaves[index].advance(to: document)
        if leaves[index].document > document {
          document = leaves[index].document
          continue search
        }
      }
      if examiner.admits(document), try mayEnter(document, from: scoringCount, top.threshold) {
        try examine(document, into: &top)
      }
      document += 1
    }
  }

  private mutating func examine(
    _ document: UInt32, into top: inout TopSentences
  ) throws(IndexError) {
    for index in scoringCount..<leaves.count { try leaves[index].advance(to: document) }
    try examiner.examine(document, leaves: &leaves, all: false) { top.offer($0) }
  }
}

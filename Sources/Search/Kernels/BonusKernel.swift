internal import Index

/// Computes what single documents of a segment gain by bonuses.
///
/// Word by word, the weightiest first, whose frequency bounds what is still to come; forms and positions only of
/// a document that may still enter. What the exhaustive search computes by `BonusProbe`, document by document.
@safe
struct BonusKernel: ~Copyable {
  private let plan: BonusPlan
  private let rounding: ScoreRounding
  private let slack: Double
  private let norms: UnsafePointer<UInt8>
  private let normInverse: UnsafePointer<Float>
  private let scratch: PhraseScratch
  /// The terms of all words.
  private var terms: UnsafeMutablePointer<PhraseWord>?
  private var termCount = 0
  /// Which of them are a word's.
  private var ranges: [Range<Int>] = []
  /// Of each term the ordinal of the typed form, if it has it, and whether it is its only one.
  private var typed: [(ordinal: UInt32?, isOnly: Bool)] = []
  private var isPresent: [Bool] = []
  private var frequencies: [UInt32]
  private var positions: [[UInt32]]

  /// A kernel for a segment, at its first document.
  ///
  /// - `scratch`: Lent until the kernel ends; nothing else may use its words.
  static func opened(
    _ plan: BonusPlan, of query: ResolvedQuery, segment number: Int, in segment: SegmentReader,
    scratch: PhraseScratch
  ) throws(IndexError) -> BonusKernel {
    var kernel = unsafe BonusKernel(
      plan, of: query, norms: try segment.unsafeNorms(), scratch: scratch)
    try kernel.open(query, segment: number, in: segment)
    return kernel
  }

  private init(
    _ plan: BonusPlan, of query: ResolvedQuery, norms: UnsafePointer<UInt8>,
    scratch: PhraseScratch
  ) {
    self.plan = plan
    rounding = query.rounding
    slack = plan.slack(query.weightSum)
    unsafe self.norms = norms
    self.scratch = scratch
    unsafe normInverse = UnsafePointer(scratch.normInverse)
    // SAFETY: 256 values each.
    for norm in 0..<256 { unsafe scratch.normInverse[norm] = query.scorer.normInverse[norm] }
    frequencies = Array(repeating: 0, count: plan.words.count)
    positions = Array(repeating: [], count: plan.words.count)
  }

  /// Makes the terms.
  private mutating func open(
    _ query: ResolvedQuery, segment number: Int, in segment: SegmentReader
  ) throws(IndexError) {
    precondition(unsafe terms == nil)
    var keys: [TermKey] = []
    for word in plan.words {
      let own = query.leaves[word.leaf].keys[number][0]
      ranges.append(keys.count..<(keys.count + own.count))
      keys += own
    }
    scratch.reserve(wordCount: keys.count)
    let terms = UnsafeMutablePointer<PhraseWord>.allocate(capacity: keys.count)
    unsafe self.terms = terms
    isPresent = Array(repeating: false, count: keys.count)
    for key in keys {
      typed.append((key.typedOrdinal, key.entry.formCount == 1))
      // SAFETY: room for all terms was reserved, here and in the scratch memory.
      let term = unsafe try PhraseWord(
        segment, key: key, offset: 0, accepts: nil, room: scratch.room(ofWord: termCount))
      unsafe (terms + termCount).initialize(to: term)
      termCount += 1
    }
  }

  deinit {
    // SAFETY: `termCount` terms are initialised, and nothing that they hold needs more.
    unsafe terms?.deinitialize(count: termCount)
    unsafe terms?.deallocate()
  }

  /// The final score of a document, or nil if it cannot enter.
  ///
  /// What words gain that were not looked at is at most a factor of what is left of the score.
  ///
  /// - `candidate`: Above those of earlier calls.
  /// - `base`: The documents of the segments before.
  /// - `finals`: A heap.
  mutating func score(
    of candidate: BonusCandidate, base: UInt32, entering finals: borrowing TopDocuments
  ) throws(IndexError) -> Float? {
    let slack = slack
    let score = Double(candidate.score)
    func mayEnter(_ gained: Double) -> Bool {
      finals.mayEnter(Float(score + gained + slack), document: candidate.document)
    }
    let document = candidate.document &- base
    let (inverse, pairInverse) = inverses(of: document)
    var gained = 0.0
    var rest = score
    for place in plan.order.indices {
      guard mayEnter(gained + plan.restGrowth[place] * rest) else { return nil }
      let word = plan.order[place]
      let frequency = try find(word, in: document)
      frequencies[word] = frequency
      if frequency > 0 {
        rest = max(0, rest - gain(plan.words[word].weight, frequency, inverse))
        gained += boundOfPairs(ofWord: word, frequency, pairInverse)
      }
      gained -= boundOfEndings(ofWord: word, frequency, pairInverse)
      if frequency == 0 { continue }
      let own = plan.words[word]
      let bound =
        gain(own.exactWeight, frequency, inverse) + gain(own.headWeight, frequency, inverse)
      guard mayEnter(gained + bound + plan.restGrowth[place + 1] * rest) else { return nil }
      gained += try ownGain(ofWord: word, inverse)
      for index in plan.endingRanges[word] {
        let (pair, owner) = (plan.endings[index].pair, plan.endings[index].owner)
        if frequencies[owner] == 0 { continue }
        gained -= gain(pair.weight, min(frequency, frequencies[owner]), pairInverse)
        gained += gain(pair.weight, count(pair), pairInverse)
      }
    }
    return Float(score + gained)
  }

  /// What the pairs bring at most that are counted as a word's own.
  private func boundOfPairs(
    ofWord word: Int, _ frequency: UInt32, _ pairInverse: Float
  ) -> Double {
    var sum = 0.0
    for index in plan.ownRanges[word] {
      sum += gain(plan.ownPairs[index], frequency, pairInverse)
    }
    return sum
  }

  /// By how much less a word's pairs bring than what their owners' frequencies say.
  private func boundOfEndings(
    ofWord word: Int, _ frequency: UInt32, _ pairInverse: Float
  ) -> Double {
    var sum = 0.0
    for index in plan.endingRanges[word] {
      let (weight, owner) = (plan.endings[index].pair.weight, plan.endings[index].owner)
      if frequencies[owner] > frequency {
        sum += gain(weight, frequencies[owner], pairInverse) - gain(weight, frequency, pairInverse)
      }
    }
    return sum
  }

  private func inverses(of document: UInt32) -> (Float, Float) {
    // SAFETY: the document was found in the segment, so it indexes the norms; a norm is a byte.
    let inverse = unsafe normInverse[Int(norms[Int(document)])]
    return (inverse, plan.pairInverse(inverse))
  }

  /// What the document gains by a word alone; reads its positions.
  private mutating func ownGain(
    ofWord word: Int, _ inverse: Float
  ) throws(IndexError) -> Double {
    let exact = try exactFrequency(ofWord: word)
    let head = try readPositions(ofWord: word)
    return gain(plan.words[word].exactWeight, exact, inverse)
      + gain(plan.words[word].headWeight, head, inverse)
  }

  /// How often a pair stands in the document, whose words' positions are read.
  private func count(_ pair: BonusPlan.Pair) -> UInt32 {
    pair.isNear
      ? Self.neighbours(positions[pair.first], positions[pair.second], within: pair.gap)
      : Self.followers(positions[pair.first], positions[pair.second], gap: pair.gap)
  }

  /// Finds a word in a document.
  ///
  /// - Returns: Its frequency, or 0.
  private mutating func find(_ word: Int, in document: UInt32) throws(IndexError) -> UInt32 {
    guard let terms = unsafe terms else { return 0 }
    var frequency: UInt32 = 0
    for term in ranges[word] {
      isPresent[term] = false
      // SAFETY: below the number of terms; a document that was found has its frequency loaded.
      switch unsafe try terms[term].find(
        document, above: -1, inverse: 1, normInverse: normInverse)
      {
      case .present:
        isPresent[term] = true
        frequency = frequency &+ (unsafe terms[term].postings.frequencies[terms[term].index])
      case .absent, .absentThrough, .ended: break
      }
    }
    return frequency
  }

  @inline(__always)
  private func gain(_ weight: Float, _ frequency: UInt32, _ inverse: Float) -> Double {
    frequency == 0
      ? 0 : rounding.round(BonusPlan.score(weight, frequency: frequency, inverse: inverse))
  }

  /// How often a word stands in the document in the form that was typed, by the weights of its zones.
  private mutating func exactFrequency(ofWord word: Int) throws(IndexError) -> UInt32 {
    guard let terms = unsafe terms else { return 0 }
    var sum: UInt32 = 0
    for term in ranges[word] where isPresent[term] {
      guard let ordinal = typed[term].ordinal else { continue }
      // SAFETY: below the number of terms; the document's frequency is loaded.
      let index = unsafe terms[term].index
      let whole = unsafe terms[term].postings.frequencies[index]
      if typed[term].isOnly {
        sum = sum &+ whole
        continue
      }
      _ = unsafe try terms[term].openPositions()
      let own = unsafe try terms[term].positions.count(ofForm: ordinal, documentAt: index)
      let count = unsafe terms[term].positions.count(ofDocumentAt: index)
      sum = sum &+ BonusPlan.share(own, of: count, weighted: whole)
    }
    return sum
  }

  /// Reads where a word stands in the document.
  ///
  /// - Returns: How often it stands at the head, by the weights of its zones.
  private mutating func readPositions(ofWord word: Int) throws(IndexError) -> UInt32 {
    guard let terms = unsafe terms else { return 0 }
    positions[word].removeAll(keepingCapacity: true)
    var sources = 0
    for term in ranges[word] where isPresent[term] {
      sources += 1
      // SAFETY: below the number of terms; `positions` holds as many as `next` says.
      _ = unsafe try terms[term].openPositions()
      while true {
        let count = unsafe try terms[term].positions.next()
        if count == 0 { break }
        unsafe positions[word].append(
          contentsOf: UnsafeBufferPointer(start: terms[term].positions.positions, count: count))
      }
    }
    if sources > 1 { Self.sortDistinct(&positions[word]) }
    return plan.headFrequency(positions[word], weighted: frequencies[word])
  }

  private static func sortDistinct(_ positions: inout [UInt32]) {
    positions.sort()
    var kept: [UInt32] = []
    for position in positions where position != kept.last { kept.append(position) }
    positions = kept
  }

  /// How many of `first` have one of `second` exactly `gap` behind them; both ascend.
  private static func followers(
    _ first: [UInt32], _ second: [UInt32], gap: UInt32
  ) -> UInt32 {
    var count: UInt32 = 0
    var (left, right) = (0, 0)
    while left < first.count, right < second.count {
      let wanted = first[left] &+ gap
      let own = second[right]
      count &+= wanted == own ? 1 : 0
      left &+= wanted <= own ? 1 : 0
      right &+= own <= wanted ? 1 : 0
    }
    return count
  }

  /// How many of the shorter list, of `first` if none is, have another position of the other list within
  /// `distance`; both ascend.
  private static func neighbours(
    _ first: [UInt32], _ second: [UInt32], within distance: UInt32
  ) -> UInt32 {
    let (few, many) = first.count <= second.count ? (first, second) : (second, first)
    var count: UInt32 = 0
    var next = 0
    for position in few {
      while next < many.count, many[next] &+ distance < position { next &+= 1 }
      var index = next
      if index < many.count, many[index] == position { index &+= 1 }
      if index < many.count, many[index] <= position &+ distance { count &+= 1 }
    }
    return count
  }
}

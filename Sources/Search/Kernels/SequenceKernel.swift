internal import Index

/// Ranks the documents in which words, each of one term, stand on adjoining positions.
///
/// Documents first: the rarest word's blocks whose bound passes the k-th score, then the other words'. A
/// phrase is at most as frequent as each of its words is in the document, which with the document's norm
/// bounds its score, and so does a block's strongest posting of any of them (block-max AND; Ding & Suel 2011,
/// doi:10.1145/2009916.2010048). Only what passes has its positions read: a stretch of the word with the fewest at a
/// time, until what was found and what is left cannot enter any more.
@safe
struct SequenceKernel: ~Copyable {
  /// The words, that with the fewest documents first.
  private let words: UnsafeMutablePointer<PhraseWord>
  private var count = 0
  /// Whether forms count, of all words that care.
  private let answers: UnsafeMutablePointer<Bool>
  private let scratch: PhraseScratch
  private let norms: UnsafePointer<UInt8>
  private let weight: Float
  private let scorer: BM25
  private let rounding: ScoreRounding
  private let accepted: AcceptedDocuments
  private let base: UInt32
  /// A document whose `frequency · normInverse` is not above it cannot enter.
  private var strength: Float = -1
  private var threshold: Float = -1
  /// Above all positions.
  private static let blank: UInt32 = 1 << 31

  /// Whether the kernel can answer a leaf in a segment that has all of its words; else `PhraseKernel` does.
  static func canSearch(_ leaf: ResolvedLeaf, segment number: Int) -> Bool {
    leaf.pattern.arrangement == .sequence && !leaf.pattern.isInTitle
      && leaf.keys[number].allSatisfy { $0.count == 1 }
  }

  /// Offers the documents in which the words stand together to `top`.
  ///
  /// - `leaf`: Of two words or more, present in the segment, for which `canSearch` holds.
  /// - `base`: Added to document numbers.
  static func search(
    _ leaf: ResolvedLeaf, segment number: Int, in segment: SegmentReader, scorer: BM25,
    rounding: ScoreRounding, accepted: AcceptedDocuments, base: UInt32, scratch: PhraseScratch,
    top: inout TopDocuments
  ) throws(IndexError) {
    precondition(canSearch(leaf, segment: number))
    let keys = leaf.keys[number].map { $0[0] }
    var kernel = unsafe SequenceKernel(
      keys, weight: leaf.weight, scorer: scorer, rounding: rounding, accepted: accepted,
      base: base, norms: try segment.unsafeNorms(), scratch: scratch)
    try kernel.open(keys, in: segment)
    try kernel.run(&top)
  }

  private init(
    _ keys: [TermKey], weight: Float, scorer: BM25, rounding: ScoreRounding,
    accepted: AcceptedDocuments, base: UInt32, norms: UnsafePointer<UInt8>,
    scratch: PhraseScratch
  ) {
    self.weight = weight
    self.scorer = scorer
    self.rounding = rounding
    self.accepted = accepted
    self.base = base
    unsafe self.norms = norms
    self.scratch = scratch
    scratch.reserve(wordCount: keys.count)
    // SAFETY: 256 values each.
    for norm in 0..<256 { unsafe scratch.normInverse[norm] = scorer.normInverse[norm] }
    unsafe words = .allocate(capacity: keys.count)
    unsafe answers = .allocate(
      capacity: keys.reduce(0) { $0 + ($1.ordinals?.count ?? 0) })
  }

  deinit {
    // SAFETY: `count` words are initialised, and nothing that they hold needs more.
    unsafe words.deinitialize(count: count)
    unsafe words.deallocate()
    unsafe answers.deallocate()
  }

  /// Makes the words.
  private mutating func open(
    _ keys: [TermKey], in segment: SegmentReader
  ) throws(IndexError) {
    let order = keys.indices.sorted {
      keys[$0].entry.documentFrequency < keys[$1].entry.documentFrequency
    }
    var own = unsafe answers
    for (place, word) in order.enumerated() {
      var accepts: UnsafePointer<Bool>?
      if let ordinals = keys[word].ordinals {
        // SAFETY: `init` added up the same counts.
        for (index, answer) in ordinals.enumerated() {
          unsafe (own + index).initialize(to: answer)
        }
        unsafe accepts = UnsafePointer(own)
        unsafe own += ordinals.count
      }
      // SAFETY: room for all words was reserved, here and in the scratch memory.
      let cursor = unsafe try PhraseWord(
        segment, key: keys[word], offset: word, accepts: accepts,
        room: scratch.room(ofWord: place))
      unsafe (words + place).initialize(to: cursor)
      count = place + 1
    }
  }

  private mutating func run(_ top: inout TopDocuments) throws(IndexError) {
    let lead = unsafe words
    let normInverse = unsafe UnsafePointer(scratch.normInverse)
    // SAFETY: there are two words at least; blocks are below the count.
    let table = unsafe lead.pointee.postings.table
    let blockCount = unsafe lead.pointee.postings.blockCount
    var block = 0
    var next: UInt32 = 0  // the first document of interest
    raise(top.threshold)
    while block < blockCount {
      if let table {
        if table.lastDocument(ofBlock: block) < next {
          block = table.firstBlock(from: block, reaching: next)
          continue
        }
        if block & 31 == 0, unsafe table.superStrength(block &>> 5, normInverse) <= strength {
          block &+= 32
          continue
        }
        if unsafe table.strength(ofBlock: block, normInverse) <= strength {
          block &+= 1
          continue
        }
      }
      unsafe try lead.pointee.postings.load(block)
      unsafe try lead.pointee.postings.loadFrequencies()
      guard try searchBlock(from: &next, &top) else { return }
      block &+= 1
    }
  }

  /// Searches the documents of the rarest word's loaded block.
  ///
  /// - `next`: The first document of interest.
  /// - Returns: Whether there may be more.
  private mutating func searchBlock(
    from next: inout UInt32, _ top: inout TopDocuments
  ) throws(IndexError) -> Bool {
    let lead = unsafe words
    let normInverse = unsafe UnsafePointer(scratch.normInverse)
    let norms = unsafe norms
    // SAFETY: the block's documents index the norms, and a norm is a byte.
    let (documents, frequencies) = unsafe (
      lead.pointee.postings.documents, lead.pointee.postings.frequencies
    )
    let candidates = unsafe scratch.candidates
    var found = 0
    let least = strength
    for index in 0..<(unsafe lead.pointee.postings.count) {
      let inverse = unsafe normInverse[Int(norms[Int(documents[index])])]
      let own = unsafe BM25.float(frequencies[index]) * inverse
      unsafe candidates[found] = UInt8(truncatingIfNeeded: index)
      found &+= own > least ? 1 : 0
    }
    candidates: for candidate in 0..<found {
      let index = Int(unsafe candidates[candidate])
      let document = unsafe documents[index]
      if document < next || !accepted.contains(document) { continue }
      let inverse = unsafe normInverse[Int(norms[Int(document)])]
      if unsafe BM25.float(frequencies[index]) * inverse <= strength { continue }
      for word in 1..<count {
        // SAFETY: below the number of words.
        switch unsafe try words[word].find(
          document, above: strength, inverse: inverse, normInverse: normInverse)
        {
        case .present: continue
        case .absent: continue candidates
        case .absentThrough(let last):
          next = last &+ 1
          if last == .max { return false }
          continue candidates
        case .ended: return false
        }
      }
      unsafe lead.pointee.index = index
      let frequency = try self.frequency(inverse: inverse)
      if frequency == 0 { continue }
      // SAFETY: as above.
      let score = scorer.score(
        weight: weight, frequency: frequency, norm: unsafe norms[Int(document)])
      top.offer(Float(rounding.round(score)), document: base &+ document)
      if top.threshold != threshold { raise(top.threshold) }
    }
    return true
  }

  /// How often the words stand together in the document that all stand on; 0 also when not often enough to enter.
  private mutating func frequency(inverse: Float) throws(IndexError) -> UInt32 {
    let words = unsafe words
    var (fewest, left, most) = (0, Int.max, 0)
    for word in 0..<count {
      // SAFETY: below the number of words.
      let own = unsafe try words[word].openPositions()
      if own < left { (fewest, left) = (word, own) }
      most = max(most, own)
    }
    if most <= 4, let found = try meetingsOfFew() { return found }
    let starts = unsafe scratch.starts
    let lastWord = fewest == count &- 1 ? count &- 2 : count &- 1
    // Fewer cannot enter; a little lower, for divisions round.
    let needed = strength > 0 ? Int(min(strength / inverse * 0.999_99, 1e9)) : 0
    var found: UInt32 = 0
    while true {
      var places = unsafe try words[fewest].nextStarts(into: starts)
      if places == 0 { return found }
      left = unsafe words[fewest].positions.end &- words[fewest].positions.number
      let least = needed &- Int(found) &- left
      for word in 0..<count where word != fewest && places > 0 {
        places =
          word == lastWord
          ? unsafe try words[word].countFollowing(starts, count: places, least: least)
          : unsafe try words[word].keepFollowed(starts, count: places, least: least)
      }
      found = found &+ UInt32(truncatingIfNeeded: places)
      let most = found &+ UInt32(truncatingIfNeeded: min(left, Int(Int32.max)))
      if BM25.float(most) * inverse <= strength { return 0 }
    }
  }

  /// How often the words stand together in the document whose positions were just opened, if one vector holds those of
  /// each word.
  private mutating func meetingsOfFew() throws(IndexError) -> UInt32? {
    // SAFETY: there are two words at least.
    guard var starts = unsafe try words[0].fewStarts(blank: Self.blank) else { return nil }
    for word in 1..<count {
      let blank = Self.blank &+ UInt32(word)  // no two words meet in lanes that are blank
      guard let own = unsafe try words[word].fewStarts(blank: blank) else { return nil }
      starts.replace(with: Self.blank, where: PhraseWord.meetings(starts, own) .== 0)
    }
    // A place before the document's first, far above all others, did not meet the phrase's first word.
    let isStart = starts .< Self.blank
    return (0..<4).reduce(0) { $0 + (isStart[$1] ? 1 : 0) }
  }

  /// Finds the highest strength whose score cannot enter, or one a little below it.
  private mutating func raise(_ threshold: Float) {
    self.threshold = threshold
    strength = -1
    guard threshold >= 0 else { return }
    var candidate = threshold < weight ? threshold / (weight - threshold) : .infinity
    for _ in 0..<8 {
      // Each step rounds monotonously, so no lower strength scores more.
      let score = Float(rounding.round(weight - weight / (1 + candidate)))
      if score <= threshold { return strength = candidate }
      candidate *= 0.999_99
    }
  }
}

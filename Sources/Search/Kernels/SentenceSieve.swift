internal import Index

/// Finds the documents that may hold a sentence good enough, by their words, frequencies and positions.
///
/// MAXSCORE over documents (Turtle & Flood, *Query evaluation: strategies and optimizations*, 1995,
/// doi:10.1016/0306-4573(95)00020-H), then over the words of each document: the positions of those that are worth the
/// most are dealt out to sentences first, and a document is left as soon as no sentence of it can be good enough
/// with all words to come. Every bound is at least the score that `SentenceExaminer` computes.
@safe
struct SentenceSieve: ~Copyable {
  /// The words, those with the lowest bound first.
  private(set) var count = 0
  private let cursors: UnsafeMutablePointer<SentenceWordCursor>
  private let room: UnsafeMutableRawPointer
  private let accepts: UnsafeMutablePointer<Bool>
  /// Nine bounds a word: of 0 to 8 occurrences, more counting as 8.
  private let bounds: UnsafeMutablePointer<Double>
  /// What all words before one are worth together.
  private let boundsBefore: UnsafeMutablePointer<Double>
  /// What endlessly many occurrences of each word are worth.
  private let peaks: UnsafeMutablePointer<Double>
  private var columns: SentenceColumns
  private var sums: UnsafeMutablePointer<Double>
  private var norms: UnsafeMutablePointer<Double>
  private var capacity = 256
  private let scorer: SentenceScorer
  private let segment: SegmentReader  // kept alive for the cursors

  /// Words that every sentence must have, as bits of `present`.
  private var required: UInt64 = 0

  /// The most words; more are no query.
  static let maximumWordCount = 64

  /// A sieve for some words, still without cursors.
  ///
  /// - `words`: At most `maximumWordCount`.
  init(_ segment: SegmentReader, words: [SentenceSieveWord], scorer: SentenceScorer) {
    precondition(words.count <= Self.maximumWordCount)
    self.segment = segment
    self.scorer = scorer
    columns = SentenceColumns(segment)
    let capacity = max(words.count, 1)
    let byteCount = capacity * WordRoom.byteCount
    let acceptCount = words.reduce(1) { $0 + ($1.key.ordinals?.count ?? 0) }
    unsafe cursors = .allocate(capacity: capacity)
    unsafe room = .allocate(byteCount: byteCount, alignment: 16)
    unsafe room.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    unsafe accepts = .allocate(capacity: acceptCount)
    unsafe bounds = .allocate(capacity: 9 * capacity)
    unsafe boundsBefore = .allocate(capacity: capacity + 1)
    unsafe boundsBefore.initialize(repeating: 0, count: capacity + 1)
    unsafe peaks = .allocate(capacity: capacity)
    unsafe sums = .allocate(capacity: self.capacity)
    unsafe norms = .allocate(capacity: self.capacity)
  }

  /// Makes the cursors.
  ///
  /// - `words`: Those that `init` was given, those with the lowest bound first.
  mutating func open(_ words: [SentenceSieveWord]) throws(IndexError) {
    var accepted = 0
    for (number, word) in words.enumerated() {
      var own: UnsafePointer<Bool>?
      // SAFETY: `init` made room for all words; each part begins where the last one ended.
      if let ordinals = word.key.ordinals {
        unsafe own = UnsafePointer(accepts + accepted)
        for ordinal in ordinals {
          unsafe (accepts + accepted).initialize(to: ordinal)
          accepted += 1
        }
      }
      for occurrences in 0...8 {
        unsafe (bounds + 9 * number + occurrences).initialize(to: word.bounds[occurrences])
      }
      unsafe (peaks + number).initialize(to: word.peak)
      unsafe boundsBefore[number + 1] = boundsBefore[number] + bounds[9 * number + 8]
      let cursor = unsafe try SentenceWordCursor(
        segment, key: word.key, accepts: own,
        room: WordRoom(room + number * WordRoom.byteCount))
      unsafe (cursors + number).initialize(to: cursor)
      count += 1
      if word.isRequired { required |= 1 << UInt64(words.count - 1 - number) }
    }
  }

  deinit {
    // SAFETY: `count` cursors are initialised; numbers need no deinitialisation.
    unsafe cursors.deinitialize(count: count)
    unsafe cursors.deallocate()
    unsafe room.deallocate()
    unsafe accepts.deallocate()
    unsafe bounds.deallocate()
    unsafe boundsBefore.deallocate()
    unsafe peaks.deallocate()
    unsafe sums.deallocate()
    unsafe norms.deallocate()
  }

  /// Finds the next document, from `first` on, that may hold a sentence with a total above `threshold`.
  ///
  /// - `threshold`: It may be raised from call to call; negative for none.
  /// - `admits`: Whether a document counts.
  /// - Returns: The document, or nil after the last.
  mutating func next(
    from first: UInt32, above threshold: Float, admits: (UInt32) -> Bool
  ) throws(IndexError) -> UInt32? {
    let needed = SentenceScorer.neededSum(forTotalAbove: threshold)
    var essential = 0
    // SAFETY: there is a bound more than words.
    while essential < count, unsafe boundsBefore[essential &+ 1] <= needed { essential &+= 1 }
    var target = first
    while true {
      var document = UInt32.max
      for word in essential..<count {
        // SAFETY: `word` is below `count`.
        unsafe try cursors[word].advance(to: target)
        document = unsafe min(document, cursors[word].document)
      }
      guard document < .max else { return nil }
      if try mayHold(document, essential: essential, needed: needed), admits(document) {
        return document
      }
      target = document &+ 1
    }
  }

  /// Whether a sentence of a document may have a sum, marks counted, above `needed`.
  private mutating func mayHold(
    _ document: UInt32, essential: Int, needed: Double
  ) throws(IndexError) -> Bool {
    let (cursors, bounds) = (unsafe cursors, unsafe bounds)
    var present: UInt64 = 0  // the last word is bit 0
    var sum = 0.0
    var word = count
    while word > 0 {
      // SAFETY: `word` is from 1 to `count` here.
      guard unsafe sum + boundsBefore[word] > needed else { return false }
      word &-= 1
      if word < essential { unsafe try cursors[word].advance(to: document) }
      guard unsafe cursors[word].document == document else { continue }
      let occurrences = unsafe min(try cursors[word].countBound(), 8)
      unsafe sum += bounds[9 &* word &+ occurrences]
      present |= 1 &<< UInt64(count &- 1 &- word)
    }
    guard sum > needed, present & required == required else { return false }
    if needed < 0 { return true }
    return try mayMeet(document, present: present, sum: sum, needed: needed)
  }

  /// Whether the words of a document meet in a sentence so that they are worth more than `needed`.
  private mutating func mayMeet(
    _ document: UInt32, present: UInt64, sum: Double, needed: Double
  ) throws(IndexError) -> Bool {
    try columns.load(Int(document))
    let sentences = columns.count
    guard sentences > 0 else { return false }
    reserve(sentences)
    let (sums, norms) = (unsafe sums, unsafe norms)
    // Every sentence starts with what the words are worth as neighbours.
    let neighbours = SentenceScorer.neighbourShare * sum
    for sentence in 0..<sentences {
      // SAFETY: there is room for as many sums and norms as sentences.
      unsafe sums[sentence] = neighbours
      unsafe norms[sentence] = scorer.norm(byteCount: Int(columns.lengths[sentence]))
    }
    var rest = sum - neighbours
    var left = present
    while left != 0 {
      let word = count &- 1 &- left.trailingZeroBitCount
      left &= left &- 1
      // SAFETY: `word` is below `count`; the sums are as many as the sentences.
      let occurrences = unsafe min(try cursors[word].countBound(), 8)
      let most = unsafe bounds[9 &* word &+ occurrences]
      let neighbour = SentenceScorer.neighbourShare * most
      rest -= most - neighbour
      unsafe try cursors[word].add(
        peak: peaks[word], neighbour: neighbour, toSentencesOf: columns, norms: norms, sums: sums)
      if left == 0 { break }
      var best = 0.0
      for sentence in 0..<sentences { best = unsafe max(best, sums[sentence]) }
      if best + rest <= needed { return false }
    }
    let exact = needed * SentenceScorer.highestQuality
    for sentence in 0..<sentences
    where unsafe sums[sentence] * SentenceScorer.quality(columns.marks[sentence]) > exact {
      return true
    }
    return false
  }

  private mutating func reserve(_ sentences: Int) {
    guard sentences > capacity else { return }
    unsafe sums.deallocate()
    unsafe norms.deallocate()
    capacity = 2 * sentences
    unsafe sums = .allocate(capacity: capacity)
    unsafe norms = .allocate(capacity: capacity)
  }
}

import Index

/// Draws queries from the texts of an index, so that each finds something: frequent and rare words
/// mixed as they stand there.
struct QuerySampler {
  private let index: IndexReader
  private let seed: UInt64

  init(_ index: IndexReader, seed: UInt64) {
    self.index = index
    self.seed = seed
  }

  /// Draws queries of a kind; the same seed gives the same.
  ///
  /// - Returns: At most `count`; fewer only if the texts have no words to offer.
  func queries(_ kind: QueryKind, count: Int) throws -> [String] {
    var queries: [String] = []
    var random = SyntheticRandom(seed: seed, number: kind.wordCounts.upperBound)
    for _ in 0..<(20 * count) where queries.count < count {
      let runs = try runsOfWords(random.below(documentCount))
      let wordCount = Int.random(in: kind.wordCounts, using: &random)
      if let words = Self.choose(wordCount, from: runs, kind, &random) {
        queries.append(kind.query(of: words))
      }
    }
    return queries
  }

  private var documentCount: Int { index.segments.reduce(0) { $0 + $1.documentCount } }

  private static func choose(
    _ count: Int, from runs: [[String]], _ kind: QueryKind, _ random: inout SyntheticRandom
  ) -> [String]? {
    if kind.isConsecutive {
      guard let run = runs.filter({ $0.count >= count }).randomElement(using: &random) else {
        return nil
      }
      let start = random.below(run.count - count + 1)
      return Array(run[start..<(start + count)])
    }
    let words =
      kind == .quote ? runs.randomElement(using: &random) ?? [] : Array(runs.joined())
    guard words.count >= count else { return nil }
    let chosen = (0..<count).map { _ in words[random.below(words.count)] }
    return Set(chosen).count == count ? chosen : nil
  }

  /// The words of a document in lower case, in runs that nothing but a space interrupts.
  private func runsOfWords(_ number: Int) throws -> [[String]] {
    var local = number
    var segment = 0
    while local >= index.segments[segment].documentCount {
      local -= index.segments[segment].documentCount
      segment += 1
    }
    let text = try index.segments[segment].article(local).text
    var runs: [[String]] = [[]]
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x80...0xFF: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      default:
        if !word.isEmpty { runs[runs.count - 1].append(String(decoding: word, as: UTF8.self)) }
        word = []
        if byte != UInt8(ascii: " "), runs.last?.isEmpty == false { runs.append([]) }
      }
    }
    return runs
  }
}

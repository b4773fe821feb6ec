internal import DutchText

/// What may add to the scores of a query's documents, with weights.
///
/// Every bonus is a feature's BM25 score by the document's norm, and the feature is at most as frequent as the
/// words that it is about. So no document gains more than `bound` says of its score, and with its words'
/// frequencies there is a closer bound.
struct BonusPlan {
  /// A bare word of the query.
  struct Word: Hashable {
    /// The number of its leaf.
    let leaf: Int
    /// Its weight in the form that was typed.
    let exactWeight: Float
    /// Its weight at the head of an article.
    let headWeight: Float
  }

  /// Two words that were typed side by side, but for stop words.
  struct Pair: Hashable {
    /// Numbers of `words`.
    let first: Int
    let second: Int
    /// How many positions apart they were typed.
    let gap: UInt32
    /// Its weight.
    let weight: Float
  }

  let settings: BonusSettings
  /// Each leaf once, in the order of the query.
  private(set) var words: [Word] = []
  /// Words that count where they stand in this order, so far apart.
  private(set) var pairs: [Pair] = []
  /// Words that count where they are near each other.
  private(set) var neighbours: [Pair] = []
  /// What all of it can add.
  private(set) var bound = BonusBound()
  private var numbers: [Int: Int] = [:]
  private var known = Set<Pair>()
  private var knownNeighbours = Set<Pair>()
  private let leafWeights: [Float]

  /// Plans bonuses, or gives nil where there are none.
  ///
  /// Only for leaves that add to the score of every document that holds them, by the plan.
  ///
  /// - `leaves`: Of the query.
  init?(
    _ query: AnalyzedQuery, plan: RankPlan, leaves: [ResolvedLeaf], settings: BonusSettings
  ) {
    self.settings = settings
    leafWeights = leaves.map(\.weight)
    var counts = [Int](repeating: 0, count: leaves.count)
    for clause in plan.required + plan.optional {
      if case .leaf(let leaf) = clause, leaves[leaf].isWholeWord { counts[leaf] += 1 }
    }
    for run in query.runs {
      let runs = run.split { counts[$0] == 0 }
      for leaves in runs { add(Array(leaves), query.leaves) }
    }
    if words.isEmpty { return nil }
    computeGrowth(counts)
  }

  private mutating func add(_ leaves: [Int], _ patterns: [LeafPattern]) {
    let own = leaves.map { number(ofLeaf: $0) }
    let isStop = leaves.map { StopWords.contains(patterns[$0].words[0].form) }
    for index in own.indices.dropFirst() {
      addPair(own[index - 1], own[index], gap: 1)
    }
    let content = isStop.allSatisfy { $0 } ? Array(own.indices) : own.indices.filter { !isStop[$0] }
    for (left, right) in zip(content, content.dropFirst()) {
      if right - left > 1, right - left - 1 <= settings.skippedStopWords {
        addPair(own[left], own[right], gap: UInt32(right - left))
      }
      addNeighbours(own[left], own[right])
    }
  }

  private mutating func number(ofLeaf leaf: Int) -> Int {
    if let known = numbers[leaf] { return known }
    numbers[leaf] = words.count
    let weight = leafWeights[leaf]
    words.append(
      Word(
        leaf: leaf, exactWeight: settings.exactForm * weight, headWeight: settings.head * weight))
    return words.count - 1
  }

  private mutating func addPair(_ first: Int, _ second: Int, gap: UInt32) {
    guard settings.pair > 0 else { return }
    let pair = Pair(
      first: first, second: second, gap: gap, weight: settings.pair * mean(first, second))
    if known.insert(pair).inserted { pairs.append(pair) }
  }

  private mutating func addNeighbours(_ first: Int, _ second: Int) {
    guard settings.near > 0, first != second else { return }
    let pair = Pair(
      first: min(first, second), second: max(first, second), gap: settings.nearDistance,
      weight: settings.near * mean(first, second))
    if knownNeighbours.insert(pair).inserted { neighbours.append(pair) }
  }

  private func mean(_ first: Int, _ second: Int) -> Float {
    (leafWeights[words[first].leaf] + leafWeights[words[second].leaf]) / 2
  }

  /// Each pair can gain half its factor of the score of either word; sharpness multiplies that at most.
  private mutating func computeGrowth(_ counts: [Int]) {
    var factors = [Double](
      repeating: Double(settings.exactForm) + Double(settings.head), count: words.count)
    for (pairs, factor) in [(pairs, settings.pair), (neighbours, settings.near)] {
      for pair in pairs {
        let half = Double(factor) * Double(settings.sharpness) / 2
        factors[pair.first] += half
        factors[pair.second] += half
        bound.weightSum += Double(pair.weight)
      }
    }
    for (word, factor) in zip(words, factors) {
      bound.growth = max(bound.growth, factor / Double(counts[word.leaf]))
      bound.weightSum += Double(word.exactWeight) + Double(word.headWeight)
    }
  }
}

// MARK: - Scores
extension BonusPlan {
  /// The strength of a feature: its frequency times the norm's inverse.
  ///
  /// Each step rounds monotonously: a bound of the frequency gives a bound of the score.
  @inline(__always)
  static func score(_ weight: Float, frequency: UInt32, inverse: Float) -> Float {
    weight - weight / (1 + BM25.float(frequency) * inverse)
  }

  /// The inverse of a norm for pairs.
  @inline(__always)
  func pairInverse(_ inverse: Float) -> Float { inverse * settings.sharpness }
}

// MARK: - Features
extension BonusPlan {
  /// The weighted frequency of `own` of a term's `count` occurrences: of the weight that it has above them
  /// as much as they are a part of them.
  static func share(_ own: Int, of count: Int, weighted whole: UInt32) -> UInt32 {
    guard own > 0 else { return 0 }
    let extra = UInt64(whole) - min(UInt64(count), UInt64(whole))
    return UInt32(truncatingIfNeeded: UInt64(own) + extra * UInt64(own) / UInt64(count))
  }

  /// The weighted frequency of occurrences at the head; what weighs more is a title and stands there.
  ///
  /// - `positions`: All of the word's, ascending.
  func headFrequency(_ positions: [UInt32], weighted whole: UInt32) -> UInt32 {
    let count = positions.prefix { $0 < settings.headLength }.count
    let extra = UInt64(whole) - min(UInt64(positions.count), UInt64(whole))
    return UInt32(truncatingIfNeeded: min(UInt64(count) + extra, UInt64(whole)))
  }
}

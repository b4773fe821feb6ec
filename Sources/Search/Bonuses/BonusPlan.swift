internal import DutchText

/// What may add to the scores of a query's documents, with weights.
///
/// Every bonus is a feature's BM25 score by the document's norm, and the feature is at most as frequent as the
/// words that it is about. So no document gains more than a factor says of its score; and a word gains at most a factor
/// of its own score with its own features and the pairs in which it is the weightier word.
struct BonusPlan {
  /// A bare word of the query.
  struct Word: Hashable {
    /// The number of its leaf.
    let leaf: Int
    /// Its weight in the form that was typed.
    let exactWeight: Float
    /// Its weight at the head of an article.
    let headWeight: Float
    /// The weight of its leaf.
    let weight: Float
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
    /// Whether any order will do, and any distance up to the gap.
    var isNear = false
  }

  /// A pair at the word that comes last.
  struct Ending {
    /// The pair.
    let pair: Pair
    /// The weightier word, as which it is counted.
    let owner: Int
  }

  let settings: BonusSettings
  /// Each leaf once, in the order of the query.
  private(set) var words: [Word] = []
  /// Words that count where they stand in this order, so far apart.
  private(set) var pairs: [Pair] = []
  /// Words that count where they are near each other.
  private(set) var neighbours: [Pair] = []
  /// No document gains more than its score times this.
  private(set) var growth = 0.0
  /// The sum of the weights of all bonuses.
  private(set) var weightSum = 0.0
  /// For each of `order` what it and those after it gain at most, of their own scores; then 0.
  private(set) var restGrowth: [Double] = []
  /// Numbers of `words`, the weightiest first.
  private(set) var order: [Int] = []
  /// All pairs, by the word that comes last in `order`.
  private(set) var endings: [Ending] = []
  /// Which of `endings` are a word's.
  private(set) var endingRanges: [Range<Int>] = []
  /// The weights of all pairs, by the word that they are counted as.
  private(set) var ownPairs: [Float] = []
  /// Which of `ownPairs` are a word's.
  private(set) var ownRanges: [Range<Int>] = []
  private var numbers: [Int]  // by leaf; −1 where it is none of `words`
  private var hasRepetition = false
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
    numbers = Array(repeating: -1, count: leaves.count)
    var counts = [Int](repeating: 0, count: leaves.count)
    for clause in plan.required + plan.optional {
      if case .leaf(let leaf) = clause, leaves[leaf].isWholeWord { counts[leaf] += 1 }
    }
    for run in query.runs {
      let runs = run.split { counts[$0] == 0 }
      for leaves in runs { add(Array(leaves), query.leaves) }
    }
    if words.isEmpty { return nil }
    arrange(counts)
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
    if numbers[leaf] >= 0 {
      hasRepetition = true
      return numbers[leaf]
    }
    numbers[leaf] = words.count
    let weight = leafWeights[leaf]
    words.append(
      Word(
        leaf: leaf, exactWeight: settings.exactForm * weight, headWeight: settings.head * weight,
        weight: weight))
    return words.count - 1
  }

  private mutating func addPair(_ first: Int, _ second: Int, gap: UInt32) {
    guard settings.pair > 0 else { return }
    let pair = Pair(
      first: first, second: second, gap: gap, weight: settings.pair * mean(first, second))
    // Without a word that was typed twice no pair comes twice.
    if !hasRepetition || !pairs.contains(pair) { pairs.append(pair) }
  }

  private mutating func addNeighbours(_ first: Int, _ second: Int) {
    guard settings.near > 0, first != second else { return }
    let pair = Pair(
      first: min(first, second), second: max(first, second), gap: settings.nearDistance,
      weight: settings.near * mean(first, second), isNear: true)
    if !hasRepetition || !neighbours.contains(pair) { neighbours.append(pair) }
  }

  private func mean(_ first: Int, _ second: Int) -> Float {
    (leafWeights[words[first].leaf] + leafWeights[words[second].leaf]) / 2
  }

  /// Gives each pair to the weightier of its words, which is the rarer, and finds what may be gained.
  ///
  /// - `counts`: How many clauses each leaf is.
  private mutating func arrange(_ counts: [Int]) {
    order = words.indices.sorted {
      words[$0].weight != words[$1].weight ? words[$0].weight > words[$1].weight : $0 < $1
    }
    var places = [Int](repeating: 0, count: words.count)
    for (place, word) in order.enumerated() { places[word] = place }
    let single = words.map { Double($0.exactWeight) + Double($0.headWeight) }
    weightSum = single.reduce(0, +)
    var (own, shared) = (single, single)
    var all: [(ending: Ending, last: Int)] = []
    for pair in pairs + neighbours {
      let isFirst = places[pair.first] <= places[pair.second]
      let owner = isFirst ? pair.first : pair.second
      all.append((Ending(pair: pair, owner: owner), isFirst ? pair.second : pair.first))
      weightSum += Double(pair.weight)
      // A pair's strength is its sharpness times a word's at most, and so is then its score. It can gain its
      // factor of the score of either word in equal parts, or all of it of one of them.
      let most = Double(settings.sharpness) * Double(pair.weight)
      own[owner] += most
      let sum = Double(words[pair.first].weight) + Double(words[pair.second].weight)
      shared[pair.first] += most * Double(words[pair.first].weight) / sum
      shared[pair.second] += most * Double(words[pair.second].weight) / sum
    }
    restGrowth = Array(repeating: 0, count: words.count + 1)
    for (place, word) in order.enumerated().reversed() {
      let weight = Double(words[word].weight)
      restGrowth[place] = max(restGrowth[place + 1], own[word] / weight)
      growth = max(growth, shared[word] / weight / Double(counts[words[word].leaf]))
    }
    sortPairs(all)
  }

  /// Sorts pairs by their words: words times pairs are compared, as there are few of either.
  private mutating func sortPairs(_ all: [(ending: Ending, last: Int)]) {
    for word in words.indices {
      let (ending, own) = (endings.count, ownPairs.count)
      for (pair, last) in all {
        if last == word { endings.append(pair) }
        if pair.owner == word { ownPairs.append(pair.pair.weight) }
      }
      endingRanges.append(ending..<endings.count)
      ownRanges.append(own..<ownPairs.count)
    }
  }

  /// How many documents gain bonuses, those that are best without any: the more words, the more may stand together in
  /// a document that scattered words leave behind.
  var leadCount: Int { settings.leadCount(wordCount: words.count) }

  /// What roundings may add to a score: less than a weight's 2⁻²² a step.
  ///
  /// - `sum`: The weights of all clauses.
  func slack(_ sum: Double) -> Double { (weightSum + sum) * 0x1p-19 }
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

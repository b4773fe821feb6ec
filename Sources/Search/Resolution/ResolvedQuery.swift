internal import DutchText
internal import Index

/// A query looked up in an index, with all that its scores depend on.
struct ResolvedQuery {
  /// The query.
  let query: AnalyzedQuery
  /// Its scoring leaves, by number.
  let leaves: [ResolvedLeaf]
  /// The collection's counts.
  let statistics: CollectionStatistics
  /// How a leaf scores.
  let scorer: BM25
  /// The weights of all clauses, and of bonuses.
  let weightSum: Double
  /// How scores are rounded before they are added up.
  let rounding: ScoreRounding
  /// How the query is ranked; nil when nothing is asked.
  let plan: RankPlan?
  /// What adds to the scores of its clauses; nil for nothing.
  let bonuses: BonusPlan?

  /// - Complexity: As `LeafResolver.resolve`, a leaf.
  init(
    _ query: AnalyzedQuery, segments: [SegmentReader], resolvers: [WordResolver],
    analysis: Analysis, settings: RankingSettings, statistics: CollectionStatistics, scorer: BM25
  ) throws(IndexError) {
    self.query = query
    self.statistics = statistics
    self.scorer = scorer
    let resolver = LeafResolver(
      segments: segments, resolvers: resolvers, analysis: analysis, statistics: statistics,
      settings: settings)
    var leaves: [ResolvedLeaf] = []
    for pattern in query.leaves { leaves.append(try resolver.resolve(pattern)) }
    self.leaves = leaves
    let plan = query.root.map { RankPlan($0) }
    self.plan = plan
    let bonuses = settings.bonuses.flatMap { settings in
      plan.flatMap {
        BonusPlan(query, plan: $0, leaves: leaves, settings: settings)
      }
    }
    self.bonuses = bonuses
    weightSum = Self.weightSum(of: query.root, leaves) + (bonuses?.weightSum ?? 0)
    rounding = ScoreRounding(weightSum: weightSum)
  }

  /// The weights of all leaves of a tree, a leaf that stands in it twice counted twice.
  private static func weightSum(of tree: QueryTree?, _ leaves: [ResolvedLeaf]) -> Double {
    switch tree {
    case nil, .filter, .not: 0
    case .leaf(let leaf): Double(leaves[leaf].weight)
    case .and(let trees), .or(let trees):
      trees.reduce(0) { $0 + weightSum(of: $1, leaves) }
    case .list(let must, let should, _):
      (must + should).reduce(0) { $0 + weightSum(of: $1, leaves) }
    }
  }

  /// The rounded score of a leaf in a document.
  func score(leaf: Int, frequency: UInt32, norm: UInt8) -> Double {
    rounding.round(
      scorer.score(weight: leaves[leaf].weight, frequency: frequency, norm: norm))
  }
}

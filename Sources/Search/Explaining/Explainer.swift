internal import Index

/// Explains the score of one document, by the same steps in which it is computed.
struct Explainer {
  let query: ResolvedQuery
  let settings: RankingSettings
  let filters: FilterResolver
  let probe: LeafProbe
  /// Whether the document is among those that gain bonuses.
  let gainsBonuses: Bool

  /// The score of the document, or nil if the query does not match it.
  func explain(_ root: QueryTree) throws(IndexError) -> Explanation? {
    guard let sum = try explanation(of: root) else { return nil }
    guard gainsBonuses, let bonuses = query.bonuses else {
      return Explanation(.score, Double(Float(sum.value)), [sum])
    }
    let clauses = Explanation(.clauses, Double(Float(sum.value)), [sum])
    let gains = try BonusProbe(plan: bonuses, probe: probe).gains()
    let gained = Self.sum(.bonuses, gains.map { explanation(of: $0) })
    return Explanation(.score, Double(Float(clauses.value + gained.value)), [clauses, gained])
  }

  private func explanation(of gain: BonusProbe.Gain) -> Explanation {
    let form = { (leaf: Int) in query.leaves[leaf].pattern.words[0].form }
    let label: ExplanationLabel =
      switch gain.kind {
      case .exactForm(let leaf): .exactForm(form(leaf))
      case .head(let leaf): .head(form(leaf))
      case .pair(let first, let second, let gap): .pair(form(first), form(second), gap: Int(gap))
      case .near(let first, let second): .near(form(first), form(second))
      }
    return Explanation(
      label, gain.value,
      [
        Explanation(.bonusWeight, Double(gain.weight)),
        Explanation(.frequency, Double(gain.frequency)),
        Explanation(.bonusLengthFactor, Double(gain.inverse)),
      ])
  }

  private func explanation(of tree: QueryTree) throws(IndexError) -> Explanation? {
    switch tree {
    case .leaf(let leaf): return try explanation(ofLeaf: leaf)
    case .filter(let number):
      let filter = query.query.filters[number]
      let matches = try filters.documents(filter).contains(probe.document)
      return matches ? Explanation(.filter(filter), 0) : nil
    case .and(let trees): return try all(trees).map { Self.sum(.all, $0) }
    case .or(let trees):
      let parts = try matching(trees)
      return parts.isEmpty ? nil : Self.sum(.any, parts)
    case .not(let tree): return try explanation(of: tree) == nil ? Explanation(.absent, 0) : nil
    case .list(let must, let should, let mustNot):
      return try explanation(must, should, mustNot)
    }
  }

  private func explanation(
    _ must: [QueryTree], _ should: [QueryTree], _ mustNot: [QueryTree]
  ) throws(IndexError) -> Explanation? {
    guard try matching(mustNot).isEmpty, let required = try all(must) else { return nil }
    let others = try matching(should)
    if must.isEmpty, others.isEmpty, !should.isEmpty { return nil }
    let absent = mustNot.map { _ in Explanation(.absent, 0) }
    return Self.sum(.any, required + others + absent)
  }

  private func all(_ trees: [QueryTree]) throws(IndexError) -> [Explanation]? {
    var parts: [Explanation] = []
    for tree in trees {
      guard let part = try explanation(of: tree) else { return nil }
      parts.append(part)
    }
    return parts
  }

  private func matching(_ trees: [QueryTree]) throws(IndexError) -> [Explanation] {
    var parts: [Explanation] = []
    for tree in trees {
      if let part = try explanation(of: tree) { parts.append(part) }
    }
    return parts
  }

  private static func sum(_ label: ExplanationLabel, _ parts: [Explanation]) -> Explanation {
    Explanation(label, parts.reduce(0) { $0 + $1.value }, parts)
  }

  private func explanation(ofLeaf leaf: Int) throws(IndexError) -> Explanation? {
    let frequency = try probe.frequency(ofLeaf: leaf)
    guard frequency > 0 else { return nil }
    let norm = try probe.segment.norm(Int(probe.document))
    let resolved = query.leaves[leaf]
    let score = query.scorer.score(weight: resolved.weight, frequency: frequency, norm: norm)
    let saturation = Explanation(
      .saturation, Double(score),
      [
        weight(of: resolved), Explanation(.frequency, Double(frequency)), lengthFactor(norm),
      ])
    return Explanation(
      .clause(resolved.pattern), query.rounding.round(score), [saturation])
  }

  private func weight(of leaf: ResolvedLeaf) -> Explanation {
    let count = Explanation(.documentCount, Double(query.statistics.documentCount))
    var parts: [Explanation] = []
    for (word, idf) in leaf.idfs.enumerated() {
      let frequency = Explanation(
        .documentFrequency, Double(leaf.documentFrequencies[word]))
      parts.append(
        Explanation(.idf(leaf.pattern.words[word].form), Double(idf), [frequency, count]))
    }
    var ceilings: [Explanation] = []
    if ResolvedLeaf.sum(leaf.ceilings.map(\.idf)) < ResolvedLeaf.sum(leaf.idfs) {
      ceilings = leaf.ceilings.map { ceiling in
        let frequency = Explanation(.documentFrequency, Double(ceiling.documentFrequency))
        return Explanation(.ceiling(ceiling.form), Double(ceiling.idf), [frequency, count])
      }
    }
    parts.append(Explanation(.boost, Double(leaf.boost), ceilings))
    return Explanation(.weight, Double(leaf.weight), parts)
  }

  private func lengthFactor(_ norm: UInt8) -> Explanation {
    Explanation(
      .lengthFactor, Double(query.scorer.normInverse[Int(norm)]),
      [
        Explanation(.length, Double(Norms.length(ofByte: norm))),
        Explanation(.averageLength, Double(query.statistics.averageLength)),
        Explanation(.k1, Double(settings.k1)), Explanation(.b, Double(settings.b)),
      ])
  }
}

internal import Index

/// Computes what one document gains by bonuses, the plain way: what `BonusKernel` must equal.
struct BonusProbe {
  /// A feature of the document that adds to its score.
  struct Gain {
    /// What it is.
    let kind: BonusKind
    /// Its weight.
    let weight: Float
    /// How often it is found.
    let frequency: UInt32
    /// The factor of its frequency.
    let inverse: Float
    /// What it adds.
    let value: Double
  }

  let plan: BonusPlan
  let probe: LeafProbe

  /// All that adds to the document's score.
  func gains() throws(IndexError) -> [Gain] {
    let norm = try probe.segment.norm(Int(probe.document))
    let inverse = probe.query.scorer.normInverse[Int(norm)]
    var gains: [Gain] = []
    func add(_ kind: BonusKind, _ weight: Float, _ frequency: UInt32, _ inverse: Float) {
      guard frequency > 0, weight > 0 else { return }
      let score = BonusPlan.score(weight, frequency: frequency, inverse: inverse)
      gains.append(
        Gain(
          kind: kind, weight: weight, frequency: frequency, inverse: inverse,
          value: probe.query.rounding.round(score)))
    }
    var positions: [[UInt32]] = []
    for word in plan.words {
      let own = Set(try probe.positions(ofLeaf: word.leaf)).sorted()
      positions.append(own)
      if own.isEmpty { continue }
      add(.exactForm(word.leaf), word.exactWeight, try exactFrequency(of: word), inverse)
      let whole = try probe.frequency(ofLeaf: word.leaf)
      add(.head(word.leaf), word.headWeight, plan.headFrequency(own, weighted: whole), inverse)
    }
    for pair in plan.pairs {
      let second = Set(positions[pair.second])
      let count = positions[pair.first].count { second.contains($0 + pair.gap) }
      let kind = BonusKind.pair(
        plan.words[pair.first].leaf, plan.words[pair.second].leaf, gap: pair.gap)
      add(kind, pair.weight, UInt32(count), plan.pairInverse(inverse))
    }
    for pair in plan.neighbours {
      let lists = [positions[pair.first], positions[pair.second]]
      let few = lists[0].count <= lists[1].count ? 0 : 1
      let count = lists[few].count { own in
        lists[1 - few].contains { $0 != own && max($0, own) - min($0, own) <= pair.gap }
      }
      let kind = BonusKind.near(plan.words[pair.first].leaf, plan.words[pair.second].leaf)
      add(kind, pair.weight, UInt32(count), plan.pairInverse(inverse))
    }
    return gains
  }

  /// What the document scores with its bonuses.
  func score(from score: Float) throws(IndexError) -> Float {
    Float(Double(score) + (try gains().reduce(0) { $0 + $1.value }))
  }

  private func exactFrequency(of word: BonusPlan.Word) throws(IndexError) -> UInt32 {
    var sum: UInt32 = 0
    for key in probe.query.leaves[word.leaf].keys[probe.number][0] {
      guard let ordinal = key.typedOrdinal else { continue }
      let cursor = try KeyCursor(probe.segment, key: key)
      try cursor.advance(to: probe.document)
      guard cursor.document == probe.document else { continue }
      var all: [Occurrence] = []
      try cursor.occurrences(into: &all)
      let own = all.count { $0.ordinal == ordinal }
      sum = sum &+ BonusPlan.share(own, of: all.count, weighted: try cursor.weightedFrequency())
    }
    return sum
  }
}

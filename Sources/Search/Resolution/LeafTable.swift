/// The leaves of a query, each distinct one once, in the order in which they were met.
struct LeafTable {
  /// The leaves.
  private(set) var patterns: [LeafPattern] = []
  private var hashes: [UInt64] = []
  /// Numbers of leaves plus one, 0 where nothing is; a power of two of them, at most half in use.
  private var slots = [Int32](repeating: 0, count: 64)

  /// The number of a leaf, which is added if it is new.
  mutating func insert(_ pattern: LeafPattern) -> Int {
    let hash = Self.hash(pattern)
    let (slot, known) = find(pattern, hash)
    if let known { return known }
    patterns.append(pattern)
    hashes.append(hash)
    slots[slot] = Int32(patterns.count)
    if patterns.count * 2 > slots.count { grow() }
    return patterns.count - 1
  }

  /// The number of a leaf that was added.
  func number(of pattern: LeafPattern) -> Int? {
    find(pattern, Self.hash(pattern)).number
  }

  /// The slot of a leaf, or the free one that it would get.
  private func find(_ pattern: LeafPattern, _ hash: UInt64) -> (slot: Int, number: Int?) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, patterns[number] == pattern { return (slot, number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, nil)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  /// Tells leaves apart by their words; a query has at most `QueryLimits.clauseCount` clauses, so that it need not be
  /// safe from queries that are made to collide.
  private static func hash(_ pattern: LeafPattern) -> UInt64 {
    var hash = UInt64(pattern.words.count)
    for word in pattern.words {
      for byte in word.form { hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
      hash = (hash ^ hash >> 32 ^ (word.isPart ? 1 : 2)) &* 0x9E37_79B9_7F4A_7C15
    }
    return hash ^ hash >> 29
  }
}

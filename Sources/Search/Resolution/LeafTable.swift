/// The leaves of a query, each distinct one once, in the order in which they were met.
struct LeafTable {
  /// The leaves.
  private(set) var patterns: [LeafPattern] = []
  private var slots = HashedNumbers(capacity: 64)

  /// The number of a leaf, which is added if it is new.
  mutating func insert(_ pattern: LeafPattern) -> Int {
    let hash = Self.hash(pattern)
    if let known = slots.number(hash, where: { patterns[$0] == pattern }) { return known }
    slots.append(hash)
    patterns.append(pattern)
    return patterns.count - 1
  }

  /// The number of a leaf that was added.
  func number(of pattern: LeafPattern) -> Int? {
    slots.number(Self.hash(pattern)) { patterns[$0] == pattern }
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

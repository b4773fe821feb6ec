/// Finds where words stand together, from their positions in one document.
///
/// A sequence is found at each place where it starts. Nearness counts minimal stretches from left to
/// right, none overlapping another: so no word is used twice, and there are at most as many as its rarest word has
/// occurrences.
enum PhraseMatcher {
  /// How often the words stand together.
  ///
  /// - `positions`: For each word where it stands, ascending.
  /// - `identities`: Words of the same identity stand for the same terms: each needs its own position.
  static func count(
    _ positions: [[UInt32]], identities: [Int], arrangement: WordArrangement
  ) -> UInt32 {
    var count: UInt32 = 0
    forEachMatch(positions, identities: identities, arrangement: arrangement) { _ in count += 1 }
    return count
  }

  /// Calls `body` with the positions of each place where the words stand together, ascending.
  static func forEachMatch(
    _ positions: [[UInt32]], identities: [Int], arrangement: WordArrangement,
    _ body: ([UInt32]) -> Void
  ) {
    switch arrangement {
    case .sequence: forEachSequence(positions, body)
    case .near(let distance): forEachStretch(positions, identities, UInt32(distance), body)
    }
  }

  private static func forEachSequence(_ positions: [[UInt32]], _ body: ([UInt32]) -> Void) {
    var next = [Int](repeating: 0, count: positions.count)
    var previous: UInt32?
    starts: for start in positions[0] {
      // Two forms of a term may share a position, and stand there once.
      if start == previous { continue }
      previous = start
      for word in positions.indices.dropFirst() {
        let wanted = start &+ UInt32(word)
        let own = positions[word]
        while next[word] < own.count, own[next[word]] < wanted { next[word] += 1 }
        if next[word] == own.count { return }
        if own[next[word]] != wanted { continue starts }
      }
      body(positions.indices.map { start &+ UInt32($0) })
    }
  }

  private static func forEachStretch(
    _ positions: [[UInt32]], _ identities: [Int], _ distance: UInt32, _ body: ([UInt32]) -> Void
  ) {
    var needed: [Int: Int] = [:]
    for identity in identities { needed[identity, default: 0] += 1 }
    var tokens: [(position: UInt32, identity: Int)] = []
    for (identity, word) in Set(identities).sorted().compactMap({ identity in
      identities.firstIndex(of: identity).map { (identity, $0) }
    }) {
      tokens += positions[word].map { ($0, identity) }
    }
    tokens.sort { $0.position < $1.position }
    var missing = identities.count
    var first = 0
    for last in tokens.indices {
      let identity = tokens[last].identity
      if needed[identity, default: 0] > 0 { missing -= 1 }
      needed[identity, default: 0] -= 1
      while first < last, needed[tokens[first].identity, default: 0] < 0 {
        needed[tokens[first].identity, default: 0] += 1
        first += 1
      }
      guard missing == 0, tokens[last].position - tokens[first].position <= distance else {
        continue
      }
      body(stretch(tokens[first...last], identities))
      for token in tokens[first...last] { needed[token.identity, default: 0] += 1 }
      missing = identities.count
      first = last + 1
    }
  }

  /// Of a stretch, the positions of the words themselves: the last of each identity that are needed.
  private static func stretch(
    _ tokens: ArraySlice<(position: UInt32, identity: Int)>, _ identities: [Int]
  ) -> [UInt32] {
    var needed: [Int: Int] = [:]
    for identity in identities { needed[identity, default: 0] += 1 }
    var chosen: [UInt32] = []
    for token in tokens.reversed() where needed[token.identity, default: 0] > 0 {
      needed[token.identity, default: 0] -= 1
      chosen.append(token.position)
    }
    return chosen.reversed()
  }
}

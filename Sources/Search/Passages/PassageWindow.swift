/// Finds in one document the stretch that holds most of a quote.
struct PassageWindow {
  /// An occurrence of a word of the quote.
  struct Occurrence {
    var position: UInt32
    /// The word's number.
    var word: Int
  }

  /// How many positions a stretch may span: the quote and half as much again, and a paragraph's gap.
  let width: UInt32
  /// The words' weights.
  let weights: [Float]
  /// Where the words stand in the quote.
  let offsets: [[Int]]

  /// What the order of the words can add, as a share of their weights.
  static let orderBonus: Float = 0.25

  /// The best stretch.
  ///
  /// - `occurrences`: By position.
  /// - Complexity: O(occurrences · offsets of a word).
  func best(
    _ occurrences: [Occurrence]
  ) -> (positions: ClosedRange<UInt32>, score: Float)? {
    var best: (positions: ClosedRange<UInt32>, score: Float)?
    var counts = [Int](repeating: 0, count: weights.count)
    var first = 0
    for last in occurrences.indices {
      let word = occurrences[last].word
      counts[word] += 1
      while occurrences[last].position - occurrences[first].position > width {
        counts[occurrences[first].word] -= 1
        first += 1
      }
      // Words that another occurrence doubles add nothing at the start.
      while counts[occurrences[first].word] > 1 {
        counts[occurrences[first].word] -= 1
        first += 1
      }
      let sum = weights.indices.reduce(Float(0)) { $0 + (counts[$1] > 0 ? weights[$1] : 0) }
      guard sum * (1 + Self.orderBonus) > best?.score ?? 0 else { continue }
      let score = sum + Self.orderBonus * inOrder(occurrences[first...last])
      if score > best?.score ?? 0 {
        best = (occurrences[first].position...occurrences[last].position, score)
      }
    }
    return best
  }

  /// The weights of the words that stand as far from each other as in the quote: those of the commonest
  /// distance between position and offset, and of its neighbours.
  private func inOrder(_ occurrences: ArraySlice<Occurrence>) -> Float {
    var shifts: [Int: [Int]] = [:]
    for occurrence in occurrences {
      for offset in offsets[occurrence.word] {
        shifts[Int(occurrence.position) - offset, default: []].append(occurrence.word)
      }
    }
    var best: Float = 0
    for shift in shifts.keys {
      var words = Set(shifts[shift] ?? [])
      words.formUnion(shifts[shift + 1] ?? [])
      let sum = words.sorted().reduce(0) { $0 + weights[$1] }
      best = max(best, sum)
    }
    return best
  }
}

internal import Glibc
package import Index

// MARK: - Places of quotes
extension Searcher {
  /// Words of a quote that are looked up: the rarest.
  static var passageWordCount: Int { 10 }

  /// Finds the passages that share most of a quote's rare words, close together.
  ///
  /// Deterministic: of equal scores the earlier segment and document. Of one document only the best stretch.
  ///
  /// - Returns: At most `limit` candidates, best first.
  /// - Throws: What reading the index throws.
  /// - Complexity: O(log *forms*) a word, and the postings of words that are rare enough to matter.
  package func passages(_ query: PassageQuery) throws(IndexError) -> [PassageCandidate] {
    guard !query.forms.isEmpty, query.limit > 0 else { return [] }
    let weights = try weights(of: Set(query.forms + query.hints))
    let chosen = chosenForms(query.forms, weights)
    let total = chosen.reduce(0) { $0 + (weights[$1.form] ?? 0) }
    // Hints only order what is found.
    let hintWeight = total * 0.01 / Float(max(query.hints.count, 1))
    let width = UInt32(query.forms.count + query.forms.count / 2 + 72)
    var heap = PassageHeap(limit: query.limit)
    for (number, segment) in segments.enumerated() {
      var words: [PassageWord] = []
      for item in chosen {
        words.append(
          try PassageWord(
            offsets: item.offsets, weight: weights[item.form] ?? 0, form: item.form, in: segment))
      }
      var hints: [PassageWord] = []
      for form in query.hints {
        hints.append(
          try PassageWord(offsets: [], weight: hintWeight, form: form, in: segment))
      }
      try PassageSearch(
        words: words, hints: hints, width: width, floor: query.leastShare * total,
        segment: segment, number: number
      ).run(into: &heap)
    }
    return heap.candidates
  }

  /// The distinct forms of a quote that any article has, the rarest first, with their places in it.
  private func chosenForms(
    _ forms: [[UInt8]], _ weights: [[UInt8]: Float]
  ) -> [(form: [UInt8], offsets: [Int])] {
    var offsets: [[UInt8]: [Int]] = [:]
    for (offset, form) in forms.enumerated() where weights[form] != nil {
      // A word that a quote repeats on and on tells little about order.
      if offsets[form]?.count ?? 0 < 8 { offsets[form, default: []].append(offset) }
    }
    let sorted = offsets.keys.sorted { left, right in
      let (own, other) = (weights[left] ?? 0, weights[right] ?? 0)
      return own != other ? own > other : left.lexicographicallyPrecedes(right)
    }
    return sorted.prefix(Self.passageWordCount).map { ($0, offsets[$0] ?? []) }
  }

  /// The idf over the whole index of each form that it has.
  private func weights(of forms: Set<[UInt8]>) throws(IndexError) -> [[UInt8]: Float] {
    let documentCount = segments.reduce(0) { $0 + $1.documentCount }
    var weights: [[UInt8]: Float] = [:]
    for form in forms {
      var count: UInt64 = 0
      for segment in segments { count += try segment.form(form)?.entry.count ?? 0 }
      guard count > 0 else { continue }
      // Occurrences stand for documents; a form that occurs often in few weighs a little less.
      let frequency = min(Double(count), Double(documentCount))
      let ratio = (Double(documentCount) - frequency + 0.5) / (frequency + 0.5)
      weights[form] = Float(log(1 + ratio))
    }
    return weights
  }
}

@testable import Index

/// The plain version of a bisection: sets, floating nothing, every number looked up.
enum PlainBisection {
  /// Which documents go to the right.
  static func sides(_ documents: [Set<UInt32>]) -> [Bool] {
    let leftCount = documents.count / 2
    var isRight = documents.indices.map { $0 >= leftCount }
    for round in 0..<20 {
      let left = counts(documents, isRight, false)
      let right = counts(documents, isRight, true)
      var biases = documents.indices.map { number in
        documents[number].reduce(0) { sum, term in
          let (ofLeft, ofRight) = (left[term] ?? 0, right[term] ?? 0)
          if ofLeft + ofRight == documents.count { return sum }
          return isRight[number]
            ? sum + saving(ofRight) - saving(ofLeft + 1)
            : sum + saving(ofRight + 1) - saving(ofLeft)
        }
      }
      for number in documents.indices where !isRight[number] {
        biases[number] -= round * MoveCost.bit
      }
      let order = documents.indices.sorted {
        (biases[$0], isRight[$0] ? 1 : 0, $0) < (biases[$1], isRight[$1] ? 1 : 0, $1)
      }
      var next = isRight
      for (place, number) in order.enumerated() { next[number] = place >= leftCount }
      if next == isRight { break }
      isRight = next
    }
    return isRight
  }

  private static func counts(
    _ documents: [Set<UInt32>], _ isRight: [Bool], _ side: Bool
  ) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for (number, terms) in documents.enumerated() where isRight[number] == side {
      for term in terms { counts[term, default: 0] += 1 }
    }
    return counts
  }

  private static func saving(_ count: Int) -> Int { Int(MoveCost.savings[count]) }
}

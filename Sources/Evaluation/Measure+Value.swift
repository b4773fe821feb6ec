#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

extension Measure {
  /// The value for one query.
  ///
  /// - Parameters:
  ///   - ranking: The grade of each ranked document, best rank first; 0 where not judged.
  ///   - judged: All grades of the query, in any order.
  /// - Returns: 0 when the query has no relevant document.
  /// - Complexity: O(*n* log *n*) in the number of judgements, O(*n*) in the length of the ranking.
  func value(ranking: [Int], judged: [Int]) -> Double {
    let relevantCount = judged.count { $0 > 0 }
    guard relevantCount > 0 else { return 0 }
    switch self {
    case .nDCG(let cutoff):
      let ideal = judged.sorted(by: >)
      return Self.gain(ranking, cutoff: cutoff) / Self.gain(ideal, cutoff: cutoff)
    case .averagePrecision(let cutoff):
      return Self.sumOfPrecisions(ranking, cutoff: cutoff) / Double(relevantCount)
    case .reciprocalRank(let cutoff):
      let first = ranking.prefix(cutoff ?? .max).firstIndex { $0 > 0 }
      return first.map { 1 / Double($0 + 1) } ?? 0
    case .precision(let cutoff):
      return Double(ranking.prefix(cutoff).count { $0 > 0 }) / Double(cutoff)
    case .recall(let cutoff):
      return Double(ranking.prefix(cutoff).count { $0 > 0 }) / Double(relevantCount)
    }
  }

  /// Discounted cumulative gain: Järvelin & Kekäläinen, *Cumulated gain-based evaluation of IR
  /// techniques*, 2002, doi:10.1145/582415.582418, with trec_eval's discount at every rank.
  private static func gain(_ grades: [Int], cutoff: Int?) -> Double {
    var gain = 0.0
    for (index, grade) in grades.prefix(cutoff ?? .max).enumerated() where grade > 0 {
      gain += Double(grade) / log2(Double(index + 2))
    }
    return gain
  }

  private static func sumOfPrecisions(_ grades: [Int], cutoff: Int?) -> Double {
    var found = 0
    var sum = 0.0
    for (index, grade) in grades.prefix(cutoff ?? .max).enumerated() where grade > 0 {
      found += 1
      sum += Double(found) / Double(index + 1)
    }
    return sum
  }
}

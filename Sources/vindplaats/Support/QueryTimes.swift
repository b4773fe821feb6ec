/// Times of queries, summed up.
struct QueryTimes {
  /// Names and values in nanoseconds: the mean, and percentiles by nearest rank.
  let figures: [(name: String, value: Int64)]

  /// - `times`: In nanoseconds; at least one.
  init(_ times: [Int64]) {
    let sorted = times.sorted()
    let percentile = { (share: Double) in
      sorted[max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
    }
    figures = [
      ("mean_ns", sorted.reduce(0, +) / Int64(sorted.count)), ("p50_ns", percentile(0.5)),
      ("p95_ns", percentile(0.95)), ("p99_ns", percentile(0.99)),
    ]
  }
}

/// The best candidates so far, the worst of them first at hand.
struct PassageHeap {
  private let limit: Int
  private(set) var candidates: [PassageCandidate] = []

  init(limit: Int) {
    self.limit = limit
    candidates.reserveCapacity(limit)
  }

  /// What a candidate has to exceed.
  func threshold(atLeast floor: Float) -> Float {
    candidates.count < limit ? floor : max(floor, candidates[candidates.count - 1].score)
  }

  /// Takes a candidate in, if it is better than the worst or there is room.
  mutating func offer(_ candidate: PassageCandidate) {
    if candidates.count == limit {
      guard let worst = candidates.last, candidate.score > worst.score else { return }
      candidates.removeLast()
    }
    let place = candidates.firstIndex { $0.score < candidate.score } ?? candidates.count
    candidates.insert(candidate, at: place)
  }
}

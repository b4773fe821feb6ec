/// Keeps the k best sentences of a search: highest score first, then the earliest.
///
/// A binary heap, the worst on top. Offers must come in the order of the index, so that of equal scores those
/// that came first stay.
struct TopSentences {
  /// The most that are kept; at least 1.
  let limit: Int
  private var heap: [SentenceHit] = []

  init(limit: Int) {
    precondition(limit > 0)
    self.limit = limit
    heap.reserveCapacity(min(limit, 1_024))
  }

  /// A sentence enters only with a score above this.
  var threshold: Float { heap.count == limit ? heap[0].score : -1 }

  /// What is kept, best first.
  var sorted: [SentenceHit] { heap.sorted { $0.isBetter(than: $1) } }

  /// Offers a sentence that comes after all that were offered before.
  mutating func offer(_ hit: SentenceHit) {
    guard hit.score > threshold else { return }
    if heap.count < limit {
      heap.append(hit)
      var child = heap.count - 1
      while child > 0, heap[(child - 1) / 2].isBetter(than: heap[child]) {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    } else {
      heap[0] = hit
      sink()
    }
  }

  /// Moves the root down to where it belongs.
  private mutating func sink() {
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { return }
      if child + 1 < heap.count, heap[child].isBetter(than: heap[child + 1]) { child += 1 }
      guard heap[parent].isBetter(than: heap[child]) else { return }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}

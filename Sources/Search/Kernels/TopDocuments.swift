/// Keeps the k best documents of a search: highest score first, then lowest number.
///
/// A binary heap of one integer a hit, the worst on top: the bits of a score that is not negative sort
/// as it does, and the complement of the number breaks ties.
@safe
struct TopDocuments: ~Copyable {
  /// The most that are kept.
  let limit: Int
  /// How many are kept.
  private(set) var count = 0
  /// A document enters only with a score above this.
  private(set) var threshold: Float = -1
  private let heap: UnsafeMutablePointer<UInt64>

  /// - Parameter limit: At least 1; take no more than there are documents.
  init(limit: Int) {
    precondition(limit > 0)
    self.limit = limit
    unsafe heap = .allocate(capacity: limit)
  }

  deinit {
    // SAFETY: integers need no deinitialisation.
    unsafe heap.deallocate()
  }

  /// Says that `limit` documents, found or still to be found, have this score or a higher one.
  mutating func raiseThreshold(to score: Float) {
    threshold = max(threshold, score.nextDown)
  }

  /// Offers a document; those of one score must come in ascending order.
  ///
  /// - `score`: At least 0.
  @inline(__always)
  mutating func offer(_ score: Float, document: UInt32) {
    if score > threshold { push(Self.key(score, document)) }
  }

  /// Offers a document out of order: it also replaces one of the same score and a higher number.
  mutating func offerInAnyOrder(_ score: Float, document: UInt32) {
    let key = Self.key(score, document)
    // SAFETY: a full heap holds `limit` keys, at least one.
    if count < limit || key > (unsafe heap[0]) { push(key) }
  }

  private static func key(_ score: Float, _ document: UInt32) -> UInt64 {
    // Adding 0 turns −0 into 0, so that the sign bit is clear.
    UInt64((score + 0).bitPattern) << 32 | UInt64(~document)
  }

  /// Whether `limit` documents are kept.
  var isFull: Bool { count == limit }

  /// The worst document that is kept; only when there is one.
  var worst: (score: Float, document: UInt32) {
    precondition(count > 0)
    // SAFETY: there is one.
    let key = unsafe heap[0]
    return (Float(bitPattern: UInt32(key >> 32)), ~UInt32(truncatingIfNeeded: key))
  }

  @inline(never)
  private mutating func push(_ key: UInt64) {
    let heap = unsafe heap
    // SAFETY: all indices are below `count`, which is at most `limit`, the room of the heap.
    if count < limit {
      var child = count
      count &+= 1
      while child > 0 {
        let parent = (child &- 1) / 2
        guard unsafe key < heap[parent] else { break }
        unsafe heap[child] = heap[parent]
        child = parent
      }
      unsafe heap[child] = key
    } else {
      var parent = 0
      while true {
        var child = 2 &* parent &+ 1
        if child >= count { break }
        if child &+ 1 < count, unsafe heap[child &+ 1] < heap[child] { child &+= 1 }
        guard unsafe heap[child] < key else { break }
        unsafe heap[parent] = heap[child]
        parent = child
      }
      unsafe heap[parent] = key
    }
    if count == limit { threshold = max(threshold, worst.score) }
  }

  /// What is kept, best first.
  func sorted() -> [(score: Float, document: UInt32)] {
    var keys: [UInt64] = []
    // SAFETY: `count` keys are there.
    for index in 0..<count { keys.append(unsafe heap[index]) }
    keys.sort(by: >)
    return keys.map {
      (Float(bitPattern: UInt32($0 >> 32)), ~UInt32(truncatingIfNeeded: $0))
    }
  }
}

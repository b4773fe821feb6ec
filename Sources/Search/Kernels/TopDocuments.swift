/// Keeps the k best documents of a search: highest score first, then lowest number.
///
/// A document is one integer, its key: the bits of a score that is not negative sort as it does, and the
/// complement of the number breaks ties. Few are kept in a binary heap, the worst on top. Many are collected in a
/// buffer of twice their number, from which the best are selected when it is full: a constant cost a document,
/// where a heap's grows with k and mispredicts at each level.
@safe
struct TopDocuments: ~Copyable {
  /// The most that are kept.
  let limit: Int
  /// A document enters only with a score above this.
  private(set) var threshold: Float = -1
  private var count = 0
  /// What raises the threshold beyond the worst document that is kept.
  private var reach: BonusReach?
  private var isHeap: Bool
  private let capacity: Int
  private let keys: UnsafeMutablePointer<UInt64>

  /// More than this are kept in a buffer.
  private static let heapLimit = 32

  /// - Parameters:
  ///   - limit: At least 1; take no more than there are documents.
  ///   - reach: Drops documents that bonuses do not lead far enough.
  init(limit: Int, reach: BonusReach? = nil) {
    precondition(limit > 0)
    self.limit = limit
    self.reach = reach
    isHeap = limit <= Self.heapLimit
    capacity = isHeap ? limit : limit + max(limit, 128)
    unsafe keys = .allocate(capacity: capacity)
  }

  deinit {
    // SAFETY: integers need no deinitialisation.
    unsafe keys.deallocate()
  }

  /// Says that `limit` documents, found or still to be found, have this score or a higher one.
  ///
  /// - `step`: Of the grid on which scores lie; the threshold stays on it, so that what is subtracted from
  ///   it stays exact.
  mutating func raiseThreshold(to score: Float, step: Double) {
    threshold = max(threshold, min(score.nextDown, Float(Double(score) - step)))
  }

  private mutating func raise(to score: Float) { threshold = max(threshold, score) }

  /// Offers a document; those of one score must come in ascending order.
  ///
  /// - `score`: At least 0.
  @inline(__always)
  mutating func offer(_ score: Float, document: UInt32) {
    if score > threshold { push(Self.key(score, document)) }
  }

  /// Offers a document out of order: it also replaces one of the same score and a higher number.
  ///
  /// Only after `sortIntoHeap()`.
  mutating func offerInAnyOrder(_ score: Float, document: UInt32) {
    precondition(isHeap)
    let key = Self.key(score, document)
    // SAFETY: a full heap holds `limit` keys, at least one.
    if count < limit || key > (unsafe keys[0]) { pushToHeap(key) }
  }

  /// Whether a document of this score would be kept; only after `sortIntoHeap()`.
  func mayEnter(_ score: Float, document: UInt32) -> Bool {
    precondition(isHeap)
    // SAFETY: a full heap holds `limit` keys, at least one.
    return count < limit || Self.key(score, document) > (unsafe keys[0])
  }

  /// Whether `limit` documents are kept; only after `sortIntoHeap()`.
  var isFull: Bool { count >= limit }

  /// The worst document that is kept; only when there is one, after `sortIntoHeap()`.
  var worst: (score: Float, document: UInt32) {
    precondition(count > 0 && isHeap)
    // SAFETY: there is one.
    return Self.hit(unsafe keys[0])
  }

  /// Calls `body` with each document that is kept, in no order.
  func forEach(_ body: (UInt32) -> Void) {
    // SAFETY: `count` keys are there.
    for index in 0..<count { body(Self.hit(unsafe keys[index]).document) }
  }

  /// Keeps documents in a heap from now on.
  mutating func sortIntoHeap() {
    if isHeap { return }
    selectBest()
    // Ascending keys are a heap.
    unsafe KeySelection.sort(keys, count: count)
    isHeap = true
  }

  private static func key(_ score: Float, _ document: UInt32) -> UInt64 {
    // Adding 0 turns −0 into 0, so that the sign bit is clear.
    UInt64((score + 0).bitPattern) << 32 | UInt64(~document)
  }

  private static func hit(_ key: UInt64) -> (score: Float, document: UInt32) {
    (Float(bitPattern: UInt32(key >> 32)), ~UInt32(truncatingIfNeeded: key))
  }

  private mutating func push(_ key: UInt64) {
    if reach != nil, let least = reach?.add(Self.hit(key).score) { raise(to: least) }
    if isHeap { return pushToHeap(key) }
    // SAFETY: below the capacity, which is above `limit`.
    unsafe keys[count] = key
    count &+= 1
    if count == capacity { selectBest() }
  }

  /// Drops all but the best `limit` of the buffer.
  private mutating func selectBest() {
    guard count >= limit else { return }
    // SAFETY: the buffer holds `count` keys.
    unsafe KeySelection.selectHighest(limit, of: keys, count: count)
    count = limit
    var lowest = UInt64.max
    for index in 0..<limit { lowest = min(lowest, unsafe keys[index]) }
    raise(to: Self.hit(lowest).score)
  }

  private mutating func pushToHeap(_ key: UInt64) {
    let heap = unsafe keys
    // SAFETY: all indices are below `count`, which is at most `limit`, and so inside the buffer.
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
    if count == limit { raise(to: Self.hit(unsafe heap[0]).score) }
  }

  /// Calls `body` with each document that is kept, best first; nothing can be offered afterwards.
  mutating func forEachSorted(_ body: (Float, UInt32) -> Void) {
    if !isHeap { selectBest() }
    // SAFETY: `count` keys are there.
    unsafe KeySelection.sort(keys, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let hit = Self.hit(unsafe keys[index])
      body(hit.score, hit.document)
    }
  }

  /// How many are kept, once `forEachSorted` or `sortIntoHeap` was called; before at least as many.
  var keptCount: Int { min(count, limit) }
}

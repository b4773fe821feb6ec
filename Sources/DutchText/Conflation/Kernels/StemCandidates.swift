/// The stems that a form may have, in the order in which they were found.
@safe
struct StemCandidates: ~Copyable {
  /// The most that are kept; Dutch has no form with half as many.
  static let capacity = 32

  private let items: UnsafeMutablePointer<StemCandidate>
  /// The hash of each; of those that `setHash` was called for.
  private let hashes: UnsafeMutablePointer<UInt64>
  /// How many there are.
  private(set) var count = 0

  /// None.
  init() {
    // SAFETY: All items are initialised, and freed by `deinit`.
    unsafe items = .allocate(capacity: Self.capacity)
    unsafe items.initialize(
      repeating: StemCandidate(kept: 0, inflection: .base, prior: 0), count: Self.capacity)
    unsafe hashes = .allocate(capacity: Self.capacity)
    unsafe hashes.initialize(repeating: 0, count: Self.capacity)
  }

  deinit {
    // SAFETY: The value owns the items.
    unsafe items.deallocate()
    unsafe hashes.deallocate()
  }

  /// Forgets all.
  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Adds a stem, unless there is no more room.
  @inline(__always)
  mutating func append(_ candidate: StemCandidate) {
    guard count < Self.capacity else { return }
    // SAFETY: There is room, as was just checked.
    unsafe items[count] = candidate
    count &+= 1
  }

  /// The stem with a number below `count`.
  @inline(__always)
  subscript(index: Int) -> StemCandidate {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    // SAFETY: The index is below `count`, which never exceeds the capacity.
    return unsafe items[index]
  }

  /// The hash that was set for the stem with a number below `count`.
  @inline(__always)
  func hash(_ index: Int) -> UInt64 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    // SAFETY: As in the subscript.
    return unsafe hashes[index]
  }

  /// Sets the hash of the stem with a number below `count`.
  @inline(__always)
  mutating func setHash(_ index: Int, _ hash: UInt64) {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    // SAFETY: As in the subscript.
    unsafe hashes[index] = hash
  }

  /// All of them.
  var all: [StemCandidate] {
    var all: [StemCandidate] = []
    for index in 0..<count { all.append(self[index]) }
    return all
  }
}

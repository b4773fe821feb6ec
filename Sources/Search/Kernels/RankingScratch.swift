/// The memory that ranking uses again and again: one a searcher.
@safe
final class RankingScratch {
  /// Documents of an inner window.
  static let windowSize = 4_096

  /// A score a document of the window; zero between uses.
  let accumulators: UnsafeMutablePointer<Double>
  /// A bit a document of the window that a clause holds; zero between uses.
  let bits: UnsafeMutablePointer<UInt64>
  /// Documents that may still enter the top k.
  let candidates: UnsafeMutablePointer<UInt32>
  /// What they score so far.
  let scores: UnsafeMutablePointer<Double>
  /// What phrases need.
  let phrase = PhraseScratch()
  private var sets: UnsafeMutablePointer<UInt64>
  private var setWordCount = 0  // of both
  private var room: UnsafeMutableRawPointer
  private var roomByteCount = 0

  init() {
    let size = Self.windowSize
    unsafe accumulators = .allocate(capacity: size)
    unsafe accumulators.initialize(repeating: 0, count: size)
    unsafe bits = .allocate(capacity: size / 64)
    unsafe bits.initialize(repeating: 0, count: size / 64)
    unsafe candidates = .allocate(capacity: size)
    unsafe candidates.initialize(repeating: 0, count: size)
    unsafe scores = .allocate(capacity: size)
    unsafe scores.initialize(repeating: 0, count: size)
    unsafe sets = .allocate(capacity: 0)
    unsafe room = .allocate(byteCount: 0, alignment: 64)
  }

  deinit {
    // SAFETY: numbers need no deinitialisation.
    unsafe accumulators.deallocate()
    unsafe bits.deallocate()
    unsafe candidates.deallocate()
    unsafe scores.deallocate()
    unsafe sets.deallocate()
    unsafe room.deallocate()
  }

  /// Memory for a set of clauses: what an earlier call gave is then of no use.
  ///
  /// It is initialised, but not cleared.
  func memory(byteCount: Int) -> UnsafeMutableRawPointer {
    if byteCount > roomByteCount {
      let size = max(2 * roomByteCount, byteCount)
      // SAFETY: nobody uses what an earlier call gave, and bytes need no deinitialisation.
      unsafe room.deallocate()
      unsafe room = .allocate(byteCount: size, alignment: 64)
      unsafe room.initializeMemory(as: UInt8.self, repeating: 0, count: size)
      roomByteCount = size
    }
    return unsafe room
  }

  /// Clears what a search that ended in an error left behind.
  func reset() {
    unsafe accumulators.update(repeating: 0, count: Self.windowSize)
    unsafe bits.update(repeating: 0, count: Self.windowSize / 64)
    unsafe sets.update(repeating: 0, count: setWordCount)
  }

  /// Two bit sets of so many words, zero between uses.
  func bitSets(
    wordCount: Int
  ) -> (UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<UInt64>) {
    if 2 * wordCount > setWordCount {
      // SAFETY: nobody uses what an earlier call gave, and numbers need no deinitialisation.
      unsafe sets.deallocate()
      unsafe sets = .allocate(capacity: 2 * wordCount)
      unsafe sets.initialize(repeating: 0, count: 2 * wordCount)
      setWordCount = 2 * wordCount
    }
    // SAFETY: there is room for both.
    return unsafe (sets, sets + wordCount)
  }
}

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
  }

  deinit {
    // SAFETY: numbers need no deinitialisation.
    unsafe accumulators.deallocate()
    unsafe bits.deallocate()
    unsafe candidates.deallocate()
    unsafe scores.deallocate()
  }

  /// Clears what a search that ended in an error left behind.
  func reset() {
    unsafe accumulators.update(repeating: 0, count: Self.windowSize)
    unsafe bits.update(repeating: 0, count: Self.windowSize / 64)
  }
}

/// The memory that phrases are searched with, again and again: grows with the longest phrase.
@safe
final class PhraseScratch {
  /// Positions that a stretch has, and what whole vectors may reach behind them.
  static let startCapacity = 136

  /// Room for the positions where a phrase may start.
  let starts: UnsafeMutablePointer<UInt32>
  /// Room for the places in a block of 128 documents.
  let candidates: UnsafeMutablePointer<UInt8>
  /// Room for the inverse of each of the 256 norms.
  let normInverse: UnsafeMutablePointer<Float>
  private var words: UnsafeMutableRawPointer?
  private var wordCount = 0

  init() {
    unsafe starts = .allocate(capacity: Self.startCapacity)
    unsafe starts.initialize(repeating: 0, count: Self.startCapacity)
    unsafe candidates = .allocate(capacity: 128)
    unsafe candidates.initialize(repeating: 0, count: 128)
    unsafe normInverse = .allocate(capacity: 256)
    unsafe normInverse.initialize(repeating: 0, count: 256)
  }

  deinit {
    // SAFETY: numbers need no deinitialisation.
    unsafe starts.deallocate()
    unsafe candidates.deallocate()
    unsafe normInverse.deallocate()
    unsafe words?.deallocate()
  }

  /// Makes room for the words of a phrase, which the room of the last phrase gives way to.
  func reserve(wordCount: Int) {
    guard wordCount > self.wordCount else { return }
    unsafe words?.deallocate()
    let byteCount = wordCount * WordRoom.byteCount
    let room = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 16)
    // SAFETY: the bytes were just allocated.
    unsafe room.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    unsafe words = room
    self.wordCount = wordCount
  }

  /// The room of a word below what was reserved.
  func room(ofWord word: Int) -> WordRoom {
    precondition(word < wordCount)
    // SAFETY: reserved.
    return unsafe WordRoom(words.unsafelyUnwrapped + word * WordRoom.byteCount)
  }
}

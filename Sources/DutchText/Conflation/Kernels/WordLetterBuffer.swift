/// The bytes of the word that a `FoldedWord` holds, which frees them.
@safe
struct WordLetterBuffer {
  private let base: UnsafeMutablePointer<UInt8>
  private let capacity: Int

  /// Makes room.
  init(capacity: Int) {
    // SAFETY: All bytes are initialised.
    unsafe base = .allocate(capacity: capacity)
    unsafe base.initialize(repeating: 0, count: capacity)
    self.capacity = capacity
  }

  /// Gives the memory back; nothing may be asked afterwards.
  func deallocate() {
    // SAFETY: Called once, by the owner's `deinit`.
    unsafe base.deallocate()
  }

  /// Writes a byte.
  @inline(__always)
  func set(_ index: Int, _ byte: UInt8) {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: capacity))
    // SAFETY: The index is inside the bytes.
    unsafe base[index] = byte
  }

  /// A byte.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: capacity))
    // SAFETY: The index is inside the bytes.
    return unsafe base[index]
  }
}

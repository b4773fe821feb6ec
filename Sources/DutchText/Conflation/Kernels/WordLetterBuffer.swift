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

  /// The eight bytes before an index, the last one lowest; zeros where there are fewer.
  @inline(__always)
  func last(before end: Int) -> UInt64 {
    precondition(UInt(bitPattern: end) <= UInt(bitPattern: capacity) && capacity >= 8)
    if end >= 8 {
      // SAFETY: The eight bytes end inside the bytes.
      let bytes = unsafe UnsafeRawPointer(base + (end &- 8)).loadUnaligned(as: UInt64.self)
      return UInt64(bigEndian: bytes)
    }
    // SAFETY: There are eight bytes at least; those from `end` on are shifted out.
    let bytes = unsafe UnsafeRawPointer(base).loadUnaligned(as: UInt64.self)
    return end == 0 ? 0 : UInt64(bigEndian: bytes) &>> UInt64(64 &- 8 &* end)
  }
}

/// A set of 64-bit hashes that never changes, for lists of words of our own.
struct HashSet: Sendable {
  private let slots: [UInt64]

  /// Takes hashes; 0, which no word has, is left out.
  init(_ hashes: some Collection<UInt64>) {
    var size = 16
    while size < hashes.count * 4 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for hash in hashes where hash != 0 {
      var index = Self.place(hash, size)
      while slots[index] != 0, slots[index] != hash { index = (index + 1) & (size - 1) }
      slots[index] = hash
    }
    self.slots = slots
  }

  /// Whether a hash is in the set.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    var index = Self.place(hash, slots.count)
    while true {
      let slot = slots[index]
      if slot == hash { return true }
      if slot == 0 { return false }
      index = (index + 1) & (slots.count - 1)
    }
  }

  @inline(__always)
  private static func place(_ hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(size - 1))
  }
}

/// Numbers from 0 on, found by hashes: open addressing, in a table of a power of two slots of which half is in use
/// at most.
struct HashedNumbers {
  /// The hash of each number.
  private var hashes: [UInt64] = []
  /// Numbers plus one, 0 where nothing is.
  private var slots: [Int32]

  /// A table without numbers; `capacity` is a power of two, of twice the numbers for which it need not grow.
  init(capacity: Int) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0, "a power of two of slots")
    slots = [Int32](repeating: 0, count: capacity)
  }

  /// The number with a hash that is the one looked for, or nil.
  @inline(__always)
  func number(_ hash: UInt64, where isMatch: (Int) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isMatch(number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a hash the next number.
  mutating func append(_ hash: UInt64) {
    hashes.append(hash)
    if hashes.count * 2 > slots.count {
      slots = [Int32](repeating: 0, count: slots.count * 2)
      for number in hashes.indices { insert(number) }
    } else {
      insert(hashes.count - 1)
    }
  }

  private mutating func insert(_ number: Int) {
    var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number + 1)
  }
}

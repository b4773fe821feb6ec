/// A hash table from a word's hash to what the lists say of it.
struct WordTraitTable: Sendable {
  /// The mixed hash without its lowest bits, where the traits are; 0 where nothing is.
  private let slots: FrozenTable<UInt64>
  private let shift: UInt64

  /// Takes hashes with traits; what comes twice has both.
  init(_ entries: [(hash: UInt64, traits: WordTraits)]) {
    var bits: UInt64 = 4
    while 1 << bits < entries.count * 4 { bits += 1 }
    let shift = 64 - bits
    var slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    for entry in entries {
      let mixed = Self.mix(entry.hash)
      var index = Int(mixed >> shift)
      let key = mixed & ~WordTraits.mask
      while slots[index] != 0, slots[index] & ~WordTraits.mask != key {
        index = (index + 1) & (slots.count - 1)
      }
      slots[index] |= key | entry.traits.rawValue
    }
    self.shift = shift
    self.slots = FrozenTable(slots)
  }

  /// The traits of the word with a hash.
  @inline(__always)
  func traits(of hash: UInt64) -> WordTraits {
    let mixed = Self.mix(hash)
    var index = Int(mixed >> shift)
    while true {
      let slot = slots[index]
      if slot == 0 { return [] }
      if (slot ^ mixed) & ~WordTraits.mask == 0 {
        return WordTraits(rawValue: slot & WordTraits.mask)
      }
      index = (index &+ 1) & (slots.count &- 1)
    }
  }

  /// Spreads the last letter, which is in the lowest bits of a hash.
  @inline(__always)
  private static func mix(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }
}

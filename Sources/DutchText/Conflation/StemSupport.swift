/// Which endings of each stem a vocabulary attests: a hash table from a stem's hash to a set of rules.
///
/// A slot is one word: 40 bits of the hash and a bit for each `Inflection`; with its place in the
/// table a slot knows 56 bits or more of a stem. Two stems that share them would support each other.
/// The table depends on what was put in alone, not on its order.
struct StemSupport: Sendable {
  private var slots: [UInt64]
  private var shift: UInt64
  private(set) var count = 0
  /// Whether all that was put in is there.
  private(set) var isComplete = true

  /// The most slots that a search looks at.
  private static let reach = 64
  private static let maskBits: UInt64 = 24
  private static let printMask = UInt64.max << maskBits

  /// A table with room for stems.
  init(capacity: Int) {
    var bits: UInt64 = 8
    while 1 << bits < capacity + capacity / 3 { bits += 1 }
    slots = [UInt64](repeating: 0, count: 1 << bits)
    shift = 64 - bits
  }

  /// Notes that a stem occurs with an ending.
  mutating func add(_ stem: UInt64, _ inflection: Inflection) {
    let mixed = Self.mix(stem)
    let print = mixed << Self.maskBits
    var index = Int(truncatingIfNeeded: mixed >> shift)
    for _ in 0..<Self.reach {
      let slot = slots[index]
      if slot == 0 {
        count += 1
        if count > slots.count - slots.count / 4 { isComplete = false }
        slots[index] = print | UInt64(inflection.bit)
        return
      }
      if slot & Self.printMask == print {
        slots[index] = slot | UInt64(inflection.bit)
        return
      }
      index = (index + 1) & (slots.count - 1)
    }
    isComplete = false
  }

  /// The endings with which a stem occurs, a bit each.
  @inline(__always)
  func endings(of stem: UInt64) -> UInt32 {
    let mixed = Self.mix(stem)
    let print = mixed << Self.maskBits
    var index = Int(truncatingIfNeeded: mixed >> shift)
    for _ in 0..<Self.reach {
      let slot = slots[index]
      if slot == 0 { return 0 }
      if slot & Self.printMask == print {
        return UInt32(truncatingIfNeeded: slot) & 0xFF_FFFF
      }
      index = (index + 1) & (slots.count - 1)
    }
    return 0
  }

  @inline(__always)
  private static func mix(_ hash: UInt64) -> UInt64 {
    // The finaliser of SplitMix64: every bit of the hash reaches every bit of the result.
    var mixed = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

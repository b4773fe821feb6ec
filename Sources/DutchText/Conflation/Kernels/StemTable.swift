/// Which endings of each stem a vocabulary attests: a hash table from a stem's hash to two sets of rules.
///
/// A slot is one word: 28 bits of the hash, a bit for each `Inflection` that a form may have, and one for
/// each that a form was given. With its place in the table a slot knows some 45 bits of a stem or more; two
/// stems that share them support each other. What it says depends on what was put in, not on its
/// order, as long as `isComplete`.
///
/// Filled by one thread, then read by any number.
@safe
final class StemTable: @unchecked Sendable {
  private let slots: UnsafeMutablePointer<UInt64>
  private let mask: Int
  private let shift: UInt64
  private var count = 0
  /// Whether all that was put in is there.
  private(set) var isComplete = true

  /// The bits of a set of rules.
  private static let setBits: UInt64 = 18
  private static let setMask: UInt64 = 1 << setBits - 1
  private static let printMask = UInt64.max << (2 * setBits)
  /// The most slots that a search looks at.
  private static let reach = 64

  /// An empty table with room for some stems.
  init(capacity: Int) {
    precondition(Inflection.allCases.count <= Int(Self.setBits), "a rule has a bit")
    var bits: UInt64 = 8
    while 1 << bits < capacity + capacity / 3 { bits += 1 }
    mask = 1 << Int(bits) - 1
    shift = 64 - bits
    // SAFETY: Every slot is initialised here, and freed by `deinit`.
    unsafe slots = .allocate(capacity: mask + 1)
    unsafe slots.initialize(repeating: 0, count: mask + 1)
  }

  deinit {
    // SAFETY: The table owns the slots.
    unsafe slots.deallocate()
  }

  /// Notes that a form may have a stem, by a rule.
  @inline(__always)
  func addPossible(_ stem: UInt64, _ inflection: Inflection) {
    add(stem, UInt64(inflection.bit))
  }

  /// Notes that a form was given a stem, by a rule.
  @inline(__always)
  func addChosen(_ stem: UInt64, _ inflection: Inflection) {
    add(stem, UInt64(inflection.bit) << Self.setBits)
  }

  private func add(_ stem: UInt64, _ bits: UInt64) {
    let mixed = Self.mix(stem)
    let print = mixed << (2 * Self.setBits)
    var index = Int(truncatingIfNeeded: mixed >> shift)
    for _ in 0..<Self.reach {
      // SAFETY: The index is masked to the number of slots.
      let slot = unsafe slots[index]
      if slot == 0 || slot & Self.printMask == print {
        if slot == 0 {
          count += 1
          if count > mask - mask / 4 { isComplete = false }
        }
        unsafe slots[index] = print | slot | bits
        return
      }
      index = (index + 1) & mask
    }
    isComplete = false
  }

  /// Loads the slot of a stem, so that it is near when it is asked for; what it returns means nothing.
  ///
  /// Half of the time went into waiting for one slot after the other.
  @inline(__always)
  func touch(_ stem: UInt64) -> UInt64 {
    // SAFETY: The shift leaves as many values as there are slots.
    unsafe slots[Int(truncatingIfNeeded: Self.mix(stem) >> shift)]
  }

  /// The rules by which forms may have a stem, and those by which they were given it.
  @inline(__always)
  func endings(of stem: UInt64) -> (possible: UInt32, chosen: UInt32) {
    let mixed = Self.mix(stem)
    let print = mixed << (2 * Self.setBits)
    var index = Int(truncatingIfNeeded: mixed >> shift)
    for _ in 0..<Self.reach {
      // SAFETY: The index is masked to the number of slots.
      let slot = unsafe slots[index]
      if slot == 0 { break }
      if slot & Self.printMask == print {
        return (
          UInt32(truncatingIfNeeded: slot & Self.setMask),
          UInt32(truncatingIfNeeded: slot >> Self.setBits & Self.setMask)
        )
      }
      index = (index + 1) & mask
    }
    return (0, 0)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64) -> UInt64 {
    // The finaliser of SplitMix64: every bit of the hash reaches every bit of the result.
    var mixed = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

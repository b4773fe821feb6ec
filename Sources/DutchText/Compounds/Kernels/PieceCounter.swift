/// Gathers what a vocabulary tells of pieces: a hash table that grows, used while a model is built.
@safe
struct PieceCounter: ~Copyable, @unchecked Sendable {
  private var slots: UnsafeMutablePointer<PieceEvidence>
  private var mask: Int
  private var filter: PieceFilter
  /// The number of pieces.
  private(set) var count = 0

  /// A table with room for so many pieces before it has to grow.
  init(capacity: Int) {
    var size = 1 << 12
    while capacity * 8 > size * 5 { size *= 2 }
    // SAFETY: All slots are initialised before any is read.
    unsafe slots = .allocate(capacity: size)
    unsafe slots.initialize(repeating: PieceEvidence(), count: size)
    mask = size - 1
    filter = PieceFilter(capacity: size)
  }

  /// A table with what another holds, and with room for more pieces.
  init(_ other: borrowing PieceCounter, capacity: Int) {
    self.init(capacity: max(capacity, other.count))
    for index in 0...other.mask {
      // SAFETY: The index is among the slots of the other table.
      let slot = unsafe other.slots[index]
      if slot.hash != 0 { add(slot) }
    }
  }

  deinit {
    // SAFETY: The table owns the slots, which hold no references.
    unsafe slots.deallocate()
  }

  /// The place of a piece, or of the empty slot where it belongs; at least one slot is empty.
  @inline(__always)
  private func place(_ hash: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: hash &>> 8) & mask
    while true {
      // SAFETY: An index that is masked by the number of slots minus one is among them.
      let found = unsafe slots[index].hash
      if found == hash || found == 0 { return index }
      index = (index &+ 1) & mask
    }
  }

  /// Adds a piece that is not in the table, which has room for it.
  private mutating func add(_ evidence: PieceEvidence) {
    // SAFETY: `place` gives an index among the slots.
    unsafe slots[place(evidence.hash)] = evidence
    filter.insert(evidence.hash)
    count += 1
  }

  /// Changes what is known of a piece, which is added if it is new.
  @inline(__always)
  mutating func note(_ hash: UInt64, letterCount: Int, _ change: (inout PieceEvidence) -> Void) {
    var index = place(hash)
    // SAFETY: `place` gives an index among the slots.
    if unsafe slots[index].hash == 0 {
      if (count &+ 1) &* 8 > (mask &+ 1) &* 5 { grow() }
      var evidence = PieceEvidence()
      evidence.hash = hash
      evidence.letterCount = UInt16(clamping: letterCount)
      add(evidence)
      index = place(hash)
    }
    unsafe change(&slots[index])
  }

  /// Changes what is known of a piece if there is one.
  @inline(__always)
  mutating func update(_ hash: UInt64, _ change: (inout PieceEvidence) -> Void) {
    guard filter.mayHold(hash) else { return }
    let index = place(hash)
    // SAFETY: `place` gives an index among the slots.
    if unsafe slots[index].hash != 0 { unsafe change(&slots[index]) }
  }

  /// Forgets how many compounds each piece is in.
  mutating func forgetCompounds() {
    for index in 0...mask {
      // SAFETY: The index is among the slots.
      unsafe slots[index].asFirst = 0
      unsafe slots[index].asLast = 0
    }
  }

  /// The pieces with their scores.
  func table() -> PieceTable {
    PieceTable(count: count) { insert in
      for index in 0...mask {
        // SAFETY: The index is among the slots.
        let slot = unsafe slots[index]
        if slot.hash != 0 { insert(slot.piece) }
      }
    }
  }

  private mutating func grow() {
    let grown = PieceCounter(self, capacity: mask &+ 1)
    self = grown
  }
}

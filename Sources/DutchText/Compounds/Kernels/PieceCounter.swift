/// Gathers what a vocabulary tells of pieces: a hash table that grows, used while a model is built.
///
/// It holds what the vocabulary has to do with. A piece that comes in takes what the facts say of it with it.
@safe
struct PieceCounter: ~Copyable, @unchecked Sendable {
  private var slots: UnsafeMutablePointer<PieceEvidence>
  private var mask: Int
  private var filter: PieceFilter
  /// The number of pieces.
  private(set) var count = 0
  /// Whether pieces take from the facts what these say.
  private let takesFacts: Bool

  /// A table with room for so many pieces before it has to grow.
  init(capacity: Int, takesFacts: Bool) {
    self.takesFacts = takesFacts
    var size = 1 << 8
    while capacity * 8 > size * 5 { size *= 2 }
    // SAFETY: All slots are initialised before any is read.
    unsafe slots = .allocate(capacity: size)
    unsafe slots.initialize(repeating: PieceEvidence(), count: size)
    mask = size - 1
    filter = PieceFilter(capacity: size)
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

  /// What is known of a piece, or nil.
  private func evidence(_ hash: UInt64) -> PieceEvidence? {
    guard filter.mayHold(hash) else { return nil }
    // SAFETY: `place` gives an index among the slots.
    let slot = unsafe slots[place(hash)]
    return slot.hash == 0 ? nil : slot
  }

  /// Adds a piece that is not in the table.
  @inline(never)
  private mutating func add(_ evidence: PieceEvidence) {
    if (count &+ 1) &* 8 > (mask &+ 1) &* 5 { grow() }
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
      var evidence = PieceEvidence()
      evidence.hash = hash
      evidence.letterCount = UInt16(clamping: letterCount)
      add(takesFacts ? CompoundTraining.facts.evidence(hash) ?? evidence : evidence)
      index = place(hash)
    }
    unsafe change(&slots[index])
  }

  /// Changes what is known of a piece if there is one, here or among the facts.
  @inline(__always)
  mutating func update(_ hash: UInt64, _ change: (inout PieceEvidence) -> Void) {
    var index = -1
    if filter.mayHold(hash) {
      index = place(hash)
      // SAFETY: `place` gives an index among the slots.
      if unsafe slots[index].hash == 0 { index = -1 }
    }
    if index < 0, takesFacts, let fact = CompoundTraining.facts.evidence(hash) {
      add(fact)
      index = place(hash)
    }
    // SAFETY: `place` gives an index among the slots.
    if index >= 0 { unsafe change(&slots[index]) }
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
  ///
  /// - Parameter base: Knows the others.
  /// - Returns: What any number of threads may read.
  func table(beside base: PieceTable?) -> PieceTable {
    PieceTable(count: count, beside: base) { insert in
      for index in 0...mask {
        // SAFETY: The index is among the slots.
        let slot = unsafe slots[index]
        if slot.hash != 0 { insert(slot.piece) }
      }
    }
  }

  private mutating func grow() {
    var grown = PieceCounter(capacity: mask &+ 1, takesFacts: takesFacts)
    for index in 0...mask {
      // SAFETY: The index is among the slots.
      let slot = unsafe slots[index]
      if slot.hash != 0 { grown.add(slot) }
    }
    self = grown
  }
}

internal import Glibc

/// Gathers what a vocabulary tells of pieces: a hash table that is used while a model is built.
///
/// It holds what the vocabulary has to do with. A piece that comes in takes what the facts say of it with it.
@safe
struct PieceCounter: ~Copyable, PieceSource, @unchecked Sendable {
  private var slots: UnsafeMutablePointer<PieceEvidence>
  /// The number of slots; one at least is empty.
  private var size: Int
  private var filter: PieceFilter
  /// The number of pieces.
  private(set) var count = 0
  /// Whether pieces take from the facts what these say.
  private let takesFacts: Bool
  /// Whether words were counted, and compounds are.
  private var isSettled = false

  /// A table with room for so many pieces before it has to grow.
  init(capacity: Int, takesFacts: Bool) {
    self.takesFacts = takesFacts
    size = Self.size(capacity)
    unsafe slots = Self.allocate(size)
    filter = PieceFilter(capacity: size)
  }

  deinit {
    // SAFETY: The table owns the slots, which hold no references.
    unsafe free(slots)
  }

  /// The slots of a table for so many pieces, of which a quarter stays empty.
  private static func size(_ capacity: Int) -> Int { capacity + capacity / 3 + 16 }

  /// Empty slots; of those that nothing is written to, the system gives no memory.
  private static func allocate(_ size: Int) -> UnsafeMutablePointer<PieceEvidence> {
    // SAFETY: All bits zero is an empty slot; `calloc` aligns for any type of the language.
    guard let memory = unsafe calloc(size, MemoryLayout<PieceEvidence>.stride) else {
      preconditionFailure("no memory for \(size) pieces")
    }
    return unsafe memory.bindMemory(to: PieceEvidence.self, capacity: size)
  }

  /// The place of a piece, or of the empty slot where it belongs; at least one slot is empty.
  @inline(__always)
  private func place(_ hash: UInt64) -> Int {
    var index = PieceTable.home(hash, size)
    while true {
      // SAFETY: The index is below the number of slots.
      let found = unsafe slots[index].hash
      if found == hash || found == 0 { return index }
      index = index &+ 1 == size ? 0 : index &+ 1
    }
  }

  /// What is known of a piece, or nil.
  @inline(__always)
  private func evidence(_ hash: UInt64) -> PieceEvidence? {
    guard filter.mayHold(hash) else { return nil }
    // SAFETY: `place` gives an index among the slots.
    let slot = unsafe slots[place(hash)]
    return slot.hash == 0 ? nil : slot
  }

  /// What the facts know of a piece.
  private func fact(_ hash: UInt64) -> PieceEvidence? {
    guard takesFacts, var fact = CompoundTraining.facts.evidence(hash) else { return nil }
    if isSettled { fact.settle() }
    return fact
  }

  @inline(__always)
  borrowing func piece(_ hash: UInt64) -> Piece {
    if let own = evidence(hash) { return own.piece }
    return takesFacts ? CompoundTraining.factTable.piece(hash) : .none
  }

  /// Adds a piece that is not in the table.
  @inline(never)
  private mutating func add(_ evidence: PieceEvidence) {
    if count &+ 1 > size &- size / 8 { grow() }
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
      add(fact(hash) ?? PieceEvidence(hash: hash, letterCount: letterCount))
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
    if index < 0, let fact = fact(hash) {
      add(fact)
      index = place(hash)
    }
    // SAFETY: `place` gives an index among the slots.
    if index >= 0 { unsafe change(&slots[index]) }
  }

  /// Ends the counting of words and begins that of compounds.
  mutating func settle() {
    isSettled = true
    forEach { $0.settle() }
  }

  /// Scores the pieces by the compounds that were counted, and forgets these.
  mutating func score() { forEach { $0.score() } }

  private mutating func forEach(_ change: (inout PieceEvidence) -> Void) {
    // SAFETY: The index is among the slots.
    for index in 0..<size where unsafe slots[index].hash != 0 { unsafe change(&slots[index]) }
  }

  /// The pieces with their scores, in the memory of the counter; only after `settle()`.
  ///
  /// - Parameter base: Knows the others.
  /// - Returns: What any number of threads may read.
  consuming func table(beside base: PieceTable?) -> PieceTable {
    let pieces = unsafe UnsafeMutableRawPointer(slots)
    for index in 0..<size {
      // SAFETY: A piece is half as large as its evidence, so that it is written over what was read before.
      let piece = unsafe slots[index].piece
      unsafe pieces.storeBytes(
        of: piece, toByteOffset: index &* MemoryLayout<Piece>.stride, as: Piece.self)
    }
    // SAFETY: `slots` came from `calloc`, and has no other owner from here on.
    let shrunk = unsafe realloc(pieces, size * MemoryLayout<Piece>.stride) ?? pieces
    let table = unsafe PieceTable(
      shrunk.bindMemory(to: Piece.self, capacity: size), size: size, filter: filter, beside: base)
    unsafe slots = Self.allocate(1)
    return table
  }

  private mutating func grow() {
    var grown = PieceCounter(capacity: size, takesFacts: takesFacts)
    grown.isSettled = isSettled
    for index in 0..<size {
      // SAFETY: The index is among the slots.
      let slot = unsafe slots[index]
      if slot.hash != 0 { grown.add(slot) }
    }
    self = grown
  }
}

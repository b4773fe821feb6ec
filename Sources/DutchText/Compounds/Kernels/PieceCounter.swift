/// Gathers what a vocabulary tells of pieces: a hash table that grows, used while a model is built.
struct PieceCounter: Sendable {
  private var slots: [PieceEvidence]
  private var mask: Int
  private var filter: PieceFilter
  /// The number of pieces.
  private(set) var count = 0

  /// A table with room for so many pieces before it has to grow.
  init(capacity: Int) {
    var size = 1 << 12
    while capacity * 8 > size * 5 { size *= 2 }
    slots = Array(repeating: PieceEvidence(), count: size)
    mask = size - 1
    filter = PieceFilter(capacity: size)
  }

  /// A table with what another holds, and with room for more pieces.
  init(_ other: PieceCounter, capacity: Int) {
    self.init(capacity: capacity)
    for slot in other.slots where slot.hash != 0 {
      slots[place(slot.hash)] = slot
      filter.insert(slot.hash)
    }
    count = other.count
  }

  /// The place of a piece, or of the empty slot where it belongs.
  @inline(__always)
  private func place(_ hash: UInt64) -> Int {
    // SAFETY: An index that is masked by the number of slots minus one is among them.
    unsafe slots.withUnsafeBufferPointer { slots in
      var index = Int(truncatingIfNeeded: hash &>> 8) & mask
      while true {
        let found = unsafe slots[index].hash
        if found == hash || found == 0 { return index }
        index = (index &+ 1) & mask
      }
    }
  }

  /// Changes what is known of a piece, which is added if it is new.
  @inline(__always)
  mutating func note(
    _ hash: UInt64, letterCount: Int, _ change: (inout PieceEvidence) -> Void
  ) {
    var index = place(hash)
    if slots[index].hash == 0 {
      if (count + 1) * 8 > slots.count * 5 {
        self = PieceCounter(self, capacity: slots.count)
        index = place(hash)
      }
      slots[index].hash = hash
      slots[index].letterCount = UInt16(clamping: letterCount)
      filter.insert(hash)
      count += 1
    }
    change(&slots[index])
  }

  /// Changes what is known of a piece if there is one.
  @inline(__always)
  mutating func update(_ hash: UInt64, _ change: (inout PieceEvidence) -> Void) {
    guard filter.mayHold(hash) else { return }
    let index = place(hash)
    if slots[index].hash != 0 { change(&slots[index]) }
  }

  /// Forgets how many compounds each piece is in.
  mutating func forgetCompounds() {
    for index in slots.indices {
      slots[index].asFirst = 0
      slots[index].asLast = 0
    }
  }

  /// The pieces with their scores.
  func table() -> PieceTable {
    var table = PieceTable(capacity: count)
    for slot in slots where slot.hash != 0 { table.insert(slot.piece) }
    return table
  }
}

/// A hash table from pieces to what they are worth: open addressing below 5/8 load.
///
/// Written once, then read by any number of threads.
struct PieceTable: Sendable {
  private var slots: [Piece]
  private var mask: Int
  private var filter: PieceFilter

  /// A table with room for so many pieces.
  init(capacity: Int) {
    var size = 16
    while capacity * 8 > size * 5 { size *= 2 }
    slots = Array(repeating: .none, count: size)
    mask = size - 1
    filter = PieceFilter(capacity: capacity)
  }

  /// Bytes of memory in use.
  var byteCount: Int { slots.count * MemoryLayout<Piece>.stride + filter.byteCount }

  /// A piece, or `Piece.none`.
  @inline(__always)
  func piece(_ hash: UInt64) -> Piece {
    filter.mayHold(hash) ? find(hash) : .none
  }

  private func find(_ hash: UInt64) -> Piece {
    // SAFETY: An index that is masked by the number of slots minus one is among them.
    unsafe slots.withUnsafeBufferPointer { slots in
      var index = Int(truncatingIfNeeded: hash &>> 8) & mask
      while true {
        let slot = unsafe slots[index]
        if slot.hash == hash || slot.hash == 0 { return slot }
        index = (index &+ 1) & mask
      }
    }
  }

  /// Adds a piece that is not in the table, which has room for it.
  mutating func insert(_ piece: Piece) {
    var index = Int(truncatingIfNeeded: piece.hash &>> 8) & mask
    while slots[index].hash != 0 { index = (index + 1) & mask }
    slots[index] = piece
    filter.insert(piece.hash)
  }
}

internal import Glibc

/// A hash table from pieces to what they are worth: open addressing, an eighth of it empty at least.
///
/// Filled by a `PieceCounter`, then read by any number of threads.
@safe
final class PieceTable: PieceSource, @unchecked Sendable {
  private let slots: UnsafeMutablePointer<Piece>
  private let size: Int
  private let filter: PieceFilter
  /// Knows the pieces that this table lacks.
  private let base: PieceTable?

  /// Takes over slots that `calloc` made.
  ///
  /// - Parameters:
  ///   - slots: Each piece where a search from `home` finds it, the others empty; at least one of them.
  ///   - size: How many slots there are.
  ///   - filter: Holds the pieces.
  ///   - base: Knows others.
  @unsafe
  init(
    _ slots: UnsafeMutablePointer<Piece>, size: Int, filter: PieceFilter, beside base: PieceTable?
  ) {
    unsafe self.slots = slots
    self.size = size
    self.filter = filter
    self.base = base
  }

  deinit {
    // SAFETY: The table owns the slots, which hold no references.
    unsafe free(slots)
  }

  /// Bytes of memory in use.
  var byteCount: Int { size * MemoryLayout<Piece>.stride + filter.byteCount }

  /// Where among so many slots a search for a piece begins.
  @inline(__always)
  static func home(_ hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(truncatingIfNeeded: size)).high)
  }

  @inline(__always)
  func piece(_ hash: UInt64) -> Piece {
    if filter.mayHold(hash) {
      let piece = find(hash)
      if piece.hash != 0 { return piece }
    }
    guard let base, base.filter.mayHold(hash) else { return .none }
    return base.find(hash)
  }

  @inline(__always)
  private func find(_ hash: UInt64) -> Piece {
    var index = Self.home(hash, size)
    while true {
      // SAFETY: The index is below the number of slots.
      let slot = unsafe slots[index]
      if slot.hash == hash || slot.hash == 0 { return slot }
      index = index &+ 1 == size ? 0 : index &+ 1
    }
  }
}

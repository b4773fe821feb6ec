/// A hash table from pieces to what they are worth: open addressing below 5/8 load.
///
/// Filled by `init`, then read by any number of threads.
@safe
final class PieceTable: @unchecked Sendable {
  private let slots: UnsafeMutablePointer<Piece>
  private let mask: Int
  private let filter: PieceFilter
  private let powers: UnsafeMutablePointer<UInt64>
  /// Knows the pieces that this table lacks.
  private let base: PieceTable?

  /// Takes pieces, each once.
  ///
  /// - Parameters:
  ///   - count: How many come, or more.
  ///   - base: Knows others.
  ///   - forEach: Calls its argument with each.
  init(count: Int, beside base: PieceTable?, _ forEach: ((Piece) -> Void) -> Void) {
    self.base = base
    var size = 16
    while count * 8 > size * 5 { size *= 2 }
    // SAFETY: All slots are initialised before any is read; there are more of them than pieces.
    let slots = UnsafeMutablePointer<Piece>.allocate(capacity: size)
    unsafe slots.initialize(repeating: .none, count: size)
    let mask = size - 1
    let filter = PieceFilter(capacity: count)
    var rest = count
    forEach { piece in
      precondition(rest > 0, "more pieces than were announced")
      rest -= 1
      var index = Int(truncatingIfNeeded: piece.hash &>> 8) & mask
      // SAFETY: An index that is masked by the number of slots minus one is among them.
      while unsafe slots[index].hash != 0 { index = (index + 1) & mask }
      unsafe slots[index] = piece
      filter.insert(piece.hash)
    }
    unsafe self.slots = slots
    self.mask = mask
    self.filter = filter
    let powers = CompoundLetters.powers()
    unsafe self.powers = .allocate(capacity: powers.count)
    // SAFETY: There is room for all of them.
    for (index, power) in powers.enumerated() {
      unsafe (self.powers + index).initialize(to: power)
    }
  }

  deinit {
    // SAFETY: The table owns both, and neither holds references.
    unsafe slots.deallocate()
    unsafe powers.deallocate()
  }

  /// Bytes of memory in use.
  var byteCount: Int { (mask + 1) * MemoryLayout<Piece>.stride + filter.byteCount }

  /// The hash of the letters `start..<end` of a word.
  @inline(__always)
  func hash(_ word: CompoundLetters, _ start: Int, _ end: Int) -> UInt64 {
    precondition(end >= start && end &- start <= CompoundLetters.limit)
    // SAFETY: There is a power for each number of letters up to the limit.
    return word.hash(start, end, power: unsafe powers[end &- start])
  }

  /// What is known of the letters `start..<end` of a word, or `Piece.none`.
  @inline(__always)
  func piece(_ word: CompoundLetters, _ start: Int, _ end: Int) -> Piece {
    let hash = hash(word, start, end)
    if filter.mayHold(hash) {
      let piece = find(hash)
      if piece.hash != 0 { return piece }
    }
    guard let base, base.filter.mayHold(hash) else { return .none }
    return base.find(hash)
  }

  @inline(__always)
  private func find(_ hash: UInt64) -> Piece {
    var index = Int(truncatingIfNeeded: hash &>> 8) & mask
    while true {
      // SAFETY: An index that is masked by the number of slots minus one is among them.
      let slot = unsafe slots[index]
      if slot.hash == hash || slot.hash == 0 { return slot }
      index = (index &+ 1) & mask
    }
  }
}

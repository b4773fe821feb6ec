/// A bit for each piece of a table, which tells in cache that most pieces of a word are in no table.
///
/// Of the beginnings and ends of a word nine in ten are nothing; the table itself is far larger than
/// a cache.
struct PieceFilter: Sendable {
  private var words: [UInt64]
  private var mask: Int

  /// A filter for so many pieces, eight bits or more each.
  init(capacity: Int) {
    var size = 16
    while size * 8 < capacity { size *= 2 }
    words = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// Bytes of memory in use.
  var byteCount: Int { words.count * MemoryLayout<UInt64>.stride }

  /// Takes a piece.
  @inline(__always)
  mutating func insert(_ hash: UInt64) {
    words[Int(truncatingIfNeeded: hash &>> 34) & mask] |= 1 &<< (hash &>> 2)
  }

  /// Whether a piece may be in the table; false is certain.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    // SAFETY: An index that is masked by the number of words minus one is among them.
    unsafe words.withUnsafeBufferPointer { words in
      unsafe words[Int(truncatingIfNeeded: hash &>> 34) & mask] &>> (hash &>> 2) & 1 != 0
    }
  }
}

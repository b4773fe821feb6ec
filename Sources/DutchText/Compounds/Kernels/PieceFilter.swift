/// A bit for each piece of a table, which tells in cache that most pieces of a word are in no table.
///
/// Of the beginnings and ends of a word nine in ten are nothing; the table itself is far larger than
/// a cache. One owner fills it; then any number of threads read it.
@safe
final class PieceFilter: @unchecked Sendable {
  private let words: UnsafeMutablePointer<UInt64>
  private let mask: Int

  /// A filter for so many pieces, eight bits or more each.
  init(capacity: Int) {
    var size = 16
    while size * 8 < capacity { size *= 2 }
    // SAFETY: All words are initialised before any is read.
    unsafe words = .allocate(capacity: size)
    unsafe words.initialize(repeating: 0, count: size)
    mask = size - 1
  }

  deinit {
    // SAFETY: The filter owns the words, which hold no references.
    unsafe words.deallocate()
  }

  /// Bytes of memory in use.
  var byteCount: Int { (mask + 1) * MemoryLayout<UInt64>.stride }

  /// Takes a piece.
  @inline(__always)
  func insert(_ hash: UInt64) {
    // SAFETY: An index that is masked by the number of words minus one is among them.
    unsafe words[Int(truncatingIfNeeded: hash &>> 34) & mask] |= 1 &<< (hash &>> 2)
  }

  /// Whether a piece may be in the table; false is certain.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    // SAFETY: As in `insert`.
    unsafe words[Int(truncatingIfNeeded: hash &>> 34) & mask] &>> (hash &>> 2) & 1 != 0
  }
}

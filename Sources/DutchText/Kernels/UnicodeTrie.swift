/// A property of every Unicode scalar: two stages of character digits in constant data.
///
/// `Scripts/generate-unicode-tables` writes the strings and explains their digits.
@safe
struct UnicodeTrie {
  private let index: UnsafePointer<UInt8>
  private let leaves: UnsafePointer<UInt8>

  /// Wraps two tables that the generator wrote together.
  @inline(__always)
  init(index: StaticString, leaves: StaticString) {
    // SAFETY: A literal of more than one scalar has a pointer, to constant data that is never freed.
    unsafe self.index = index.utf8Start
    unsafe self.leaves = leaves.utf8Start
  }

  /// The value of `scalar`, 0 for one that is no code point.
  @inline(__always)
  subscript(scalar: UInt32) -> UInt8 {
    guard scalar < 0x11_0000 else { return 0 }
    // SAFETY: The index has three digits for each of 0x110000 / 128 blocks.
    let block = unsafe UnicodeDigits.number(at: index, Int(scalar >> 7) &* 3, width: 3)
    // SAFETY: Every block that the generator writes into the index has 128 leaves.
    return unsafe leaves[block &* 128 &+ Int(scalar & 127)] &- 0x30
  }
}

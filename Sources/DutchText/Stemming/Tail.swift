/// The last eight letters of a word, or of the part of it before a position.
struct Tail {
  /// The letters, the last one lowest; zero above the first letter of a shorter word.
  private var bits: UInt64

  /// The tail of the first `end` letters.
  @inline(__always)
  init(_ letters: [UInt8], end: Int) {
    bits = 0
    var index = max(0, end - 8)
    while index < end {
      bits = bits << 8 | UInt64(letters[index])
      index += 1
    }
  }

  /// The last letter, or zero.
  @inline(__always)
  var last: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// Whether the word ends so.
  @inline(__always)
  func has(_ ending: Ending) -> Bool { bits & ending.mask == ending.bits }
}

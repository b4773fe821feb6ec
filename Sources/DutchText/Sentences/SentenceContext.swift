/// What is known of the sentence that is being read.
struct SentenceContext {
  /// Where it starts.
  let start: Int
  /// Where its first letter or digit stands, once one has been read.
  private(set) var firstWord: Int?

  /// A sentence of which nothing has been read.
  init(start: Int) { self.start = start }

  /// Takes notice of a letter at `index`.
  @inline(__always)
  mutating func noteWord(at index: Int) {
    if firstWord == nil { firstWord = index }
  }

  /// Takes notice of a byte that is neither an ASCII letter nor the start of a stop.
  mutating func note(_ byte: UInt8, at index: Int) {
    let isDigit = byte &- UInt8(ascii: "0") < 10
    if isDigit || (byte >= 0xC3 && byte != 0xE2) { noteWord(at: index) }
  }
}

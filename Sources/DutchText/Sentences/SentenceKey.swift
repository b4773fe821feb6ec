/// Up to eight bytes of a word in lower case, packed for looking it up in a list.
struct SentenceKey: Hashable {
  private let bits: UInt64

  /// The key of a listed word, of which eight bytes count.
  init(_ word: some StringProtocol) {
    bits = word.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The key of the bytes in `range`; a longer word has the key of its first eight bytes.
  init(_ text: RawSpan, _ range: Range<Int>) {
    var bits: UInt64 = 0
    for index in range.lowerBound..<min(range.upperBound, range.lowerBound + 8) {
      let byte = text.byte(at: index)
      let isUpper = byte &- UInt8(ascii: "A") < 26
      bits = bits << 8 | UInt64(isUpper ? byte | 0x20 : byte)
    }
    self.bits = bits
  }
}

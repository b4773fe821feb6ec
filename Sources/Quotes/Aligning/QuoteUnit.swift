/// A word or a mark of a text, as a comparison of quotes sees it.
struct QuoteUnit: Hashable {
  /// What a unit is.
  enum Kind: Hashable {
    /// Letters and digits, with what joins them.
    case word
    /// Punctuation other than quotation marks and dashes.
    case mark
    /// A dash between words, whichever.
    case dash
    /// Three dots or their sign.
    case ellipsis
  }

  /// What it is.
  var kind: Kind
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// What it is compared by: equal keys differ in typography only.
  var key: [UInt8]
}

// MARK: - Comparison
extension QuoteUnit {
  /// Whether two units differ in nothing but typography and the case of their first letter.
  func equalsIgnoringFirstCase(_ other: QuoteUnit) -> Bool {
    guard kind == other.kind else { return false }
    if key == other.key { return true }
    guard kind == .word else { return false }
    let (own, others) = (Array(key.scalars), Array(other.key.scalars))
    let count = Self.firstLetterCount(own)
    guard count == Self.firstLetterCount(others), own.count == others.count else { return false }
    return Self.lowercase(own.prefix(count)) == Self.lowercase(others.prefix(count))
      && own.dropFirst(count) == others.dropFirst(count)
  }

  /// The scalars of the first letter: two for the Dutch ij, which is capitalised as one.
  private static func firstLetterCount(_ scalars: [Unicode.Scalar]) -> Int {
    guard scalars.count > 1, ["I", "i"].contains(scalars[0]) else { return min(1, scalars.count) }
    let isOne = scalars[0] == "I" ? scalars[1] == "J" : scalars[1] == "j"
    return isOne ? 2 : 1
  }

  private static func lowercase(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.map { $0.properties.lowercaseMapping }.joined()
  }
}

// MARK: - Scalars of UTF-8
extension [UInt8] {
  /// The scalars; a byte that is not UTF-8 counts as U+FFFD.
  var scalars: String.UnicodeScalarView { String(decoding: self, as: UTF8.self).unicodeScalars }
}

/// What kind of letter, digit or mark a Unicode scalar is.
package enum Letters {
  /// The category of a scalar; any number may be asked, one that is no scalar is nothing.
  package struct Category: Hashable, Sendable {
    fileprivate let bits: UInt8

    /// General category L.
    package var isLetter: Bool { bits & 3 == 1 }
    /// General category L or N.
    package var isWordLike: Bool { bits & 3 != 0 }
    /// General category Nd.
    package var isDecimalDigit: Bool { bits & 3 == 2 }
    /// The property Uppercase.
    package var isUppercase: Bool { bits & 4 != 0 }
    /// The property Lowercase.
    package var isLowercase: Bool { bits & 8 != 0 }
    /// The property Default_Ignorable_Code_Point: soft hyphen, zero width, variation selectors.
    package var isIgnorable: Bool { bits & 16 != 0 }
  }

  /// Looks a scalar up.
  package static func category(_ scalar: UInt32) -> Category {
    let trie = UnicodeTrie(index: LetterTables.categoryIndex, leaves: LetterTables.categoryLeaves)
    return Category(bits: trie[scalar])
  }

  /// The simple lower-case mapping of a scalar, or the scalar itself.
  package static func lowercase(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    guard category(scalar).isUppercase || scalar > 0x17F else { return scalar }
    let table = LetterTables.lowercase
    return UnicodeDigits.record(in: table, key: Int(scalar), keyWidth: 4, recordWidth: 8).map {
      UnicodeDigits.scalar(in: table, at: $0 + 4)
    } ?? scalar
  }
}

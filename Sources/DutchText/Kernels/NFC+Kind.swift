extension NFC {
  /// What normalisation asks of a scalar.
  struct Kind {
    /// The property NFC_Quick_Check.
    enum Check: UInt8 {
      case yes, maybe, no
    }

    /// The property Canonical_Combining_Class; 0 for a starter.
    let combiningClass: UInt8
    /// The property NFC_Quick_Check.
    let check: Check

    /// Whether no text before a scalar of this kind composes or reorders with it.
    var isBoundary: Bool { combiningClass == 0 && check == .yes }

    /// Looks the scalar up; one that is no code point is a starter that stands for itself.
    init(_ scalar: UInt32) {
      let trie = UnicodeTrie(
        index: NormalizationTables.kindIndex, leaves: NormalizationTables.kindLeaves)
      let number = Int(trie[scalar])
      // SAFETY: The generator writes three digits for every kind that a leaf names.
      let digits = unsafe NormalizationTables.kinds.utf8Start
      combiningClass = unsafe UInt8(
        truncatingIfNeeded: UnicodeDigits.number(at: digits, number * 3, width: 2))
      let value = unsafe UnicodeDigits.number(at: digits, number * 3 + 2, width: 1)
      check = Check(rawValue: UInt8(truncatingIfNeeded: value)) ?? .yes
    }
  }
}

/// A stem that stood before a vowel, spelled as it is without one: `lop` → `loop`, `huiz` → `huis`.
struct ClosedStem {
  /// The bytes kept of the word.
  var kept: Int
  /// What follows, the first byte lowest.
  var tail: UInt64 = 0
  /// How many bytes follow.
  var tailCount = 0
  /// Whether the vowel may be without stress, so that the stem may be `unstressed` (`wandel`).
  var mayBeUnstressed = false
  /// The last letter of the stem as it closes: *v* is *f*, *z* is *s*.
  var last: UInt8
}

// MARK: - Spelling
extension FoldedWord {
  /// The stem before `end`, where a vowel follows; nil where no Dutch stem ends so.
  func closed(before end: Int) -> ClosedStem? {
    guard end > 1 else { return nil }
    let last = bytes[end - 1]
    if isVowel(end - 1) {
      // draai, bouw, zee; not "ga".
      guard end > 2, isVowel(end - 2) else { return nil }
      return ClosedStem(kept: end, last: last)
    }
    if bytes[end - 2] == last { return ClosedStem(kept: end - 1, last: last) }
    let voiceless = Self.voiceless(last)
    let vowel = bytes[end - 2]
    let isOpen = isVowel(end - 2) && startsSyllable(end - 2)
    if isOpen, Self.isDoubled(vowel, before: last) {
      return ClosedStem(
        kept: end - 1, tail: UInt64(vowel) | UInt64(voiceless) << 8, tailCount: 2,
        mayBeUnstressed: hasVowel(before: end - 2) && Self.mayBeUnstressed(vowel, before: last),
        last: voiceless)
    }
    if voiceless == last { return ClosedStem(kept: end, last: last) }
    return ClosedStem(kept: end - 1, tail: UInt64(voiceless), tailCount: 1, last: voiceless)
  }

  /// Whether a vowel is the only one of its syllable's nucleus: not the second letter of `oe`, `ie`, `aa`.
  private func startsSyllable(_ index: Int) -> Bool {
    if !isVowel(index - 1) || isBreak(index) || bytes[index - 1] == UInt8(ascii: "y") {
      return true
    }
    switch (bytes[index - 1], bytes[index]) {
    case (UInt8(ascii: "i"), UInt8(ascii: "a")), (UInt8(ascii: "i"), UInt8(ascii: "o")),
      (UInt8(ascii: "i"), UInt8(ascii: "u")), (UInt8(ascii: "e"), UInt8(ascii: "a")),
      (UInt8(ascii: "e"), UInt8(ascii: "o")), (UInt8(ascii: "u"), UInt8(ascii: "a")),
      (UInt8(ascii: "u"), UInt8(ascii: "o")), (UInt8(ascii: "u"), UInt8(ascii: "e")),
      (UInt8(ascii: "o"), UInt8(ascii: "a")):
      return true
    default:
      return false
    }
  }

  private static func isDoubled(_ vowel: UInt8, before consonant: UInt8) -> Bool {
    switch vowel {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "u"):
      consonant != UInt8(ascii: "w") && consonant != UInt8(ascii: "x")
        && consonant != UInt8(ascii: "'") && consonant != UInt8(ascii: "-")
    default: false
    }
  }

  /// Whether a vowel may be without stress: `wandel`, `adem`, `open`, `motor`.
  private static func mayBeUnstressed(_ vowel: UInt8, before consonant: UInt8) -> Bool {
    switch consonant {
    case UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "m"): vowel == UInt8(ascii: "e")
    case UInt8(ascii: "r"): vowel == UInt8(ascii: "e") || vowel == UInt8(ascii: "o")
    default: false
    }
  }

  @inline(__always)
  private static func voiceless(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "v"): UInt8(ascii: "f")
    case UInt8(ascii: "z"): UInt8(ascii: "s")
    default: letter
    }
  }
}

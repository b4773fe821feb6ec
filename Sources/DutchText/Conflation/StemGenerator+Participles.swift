// MARK: - Participles
extension StemGenerator {
  /// The stem within `ge-…-t`, at the start or after a particle; `endings` follow the *t*.
  mutating func addParticiple(endings: Int) {
    let end = word.count - endings
    guard end > 4 else { return }
    guard word.isDental(end - 1) else { return }
    if endings > 0, !(word.has("e") || word.has("en")) { return }
    var start = 0
    while start < end - 4 {
      if word.bytes[start] == UInt8(ascii: "g"), word.bytes[start + 1] == UInt8(ascii: "e"),
        start == 0 || lexicon.traits(of: word.hash(upTo: start)).contains(.particle)
      {
        addGap(start, end: end)
      }
      start += 1
    }
  }

  private mutating func addGap(_ start: Int, end: Int) {
    let first = start + 2
    // gewerkt, gebeld; gepraat and gemeld, whose stem ends in the dental itself.
    if isPastEnding(after: end - 1), end > first + 2, word.bytes[end - 2] != word.bytes[end - 1] {
      addGapped(start, kept: end - 1)
    }
    addGapped(start, kept: end)
    if end < word.count, word.bytes[end - 1] == word.bytes[end - 2] {
      addGapped(start, kept: end - 1)  // gezette
    } else if end < word.count, !word.isVowel(end - 3), word.isVowel(end - 2) {
      // gehate, gekneede: the stem's vowel is doubled where the syllable closes.
      let vowel = UInt64(word.bytes[end - 2])
      addGapped(start, kept: end - 1, tail: vowel | UInt64(word.bytes[end - 1]) << 8, tailCount: 2)
    }
  }

  private mutating func addGapped(
    _ start: Int, kept: Int, tail: UInt64 = 0, tailCount: Int = 0
  ) {
    candidates.append(
      StemCandidate(
        kept: kept, gapStart: start, gapCount: 2, tail: tail, tailCount: tailCount,
        inflection: word.isDental(word.count - 1) ? .participle : .inflectedParticiple,
        prior: (start > 0 ? Prior.particleParticiple : Prior.participle)
          - (word.has("n") ? Prior.pluralParticiple : 0)))
  }
}

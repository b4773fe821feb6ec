/// Porter's stemmer for Dutch.
///
/// Source: Martin Porter, *Dutch stemming algorithm*, as the Snowball project publishes it under the
/// name `dutch_porter` (https://snowballstem.org/algorithms/dutch_porter/stemmer.html). We work on one byte
/// a letter (see `WordLetters`); the algorithm's own marks Y and I, for y and i used as consonants,
/// are kept, so that an upper-case Y or I in the input becomes lower case, as there.
struct PorterStemmer {
  private var letters: [UInt8] = []
  private var region1 = 0
  private var region2 = 0
  private var hasLostE = false

  /// Replaces a word by its stem.
  ///
  /// - Complexity: O(*n*) in the length of the word.
  static func stem(_ letters: inout [UInt8]) {
    var stemmer = Self()
    swap(&stemmer.letters, &letters)
    stemmer.foldAccents()
    stemmer.markConsonants()
    stemmer.measure()
    stemmer.dropPlural()
    stemmer.hasLostE = stemmer.dropE()
    stemmer.dropHeid()
    stemmer.dropDerivation()
    stemmer.undoubleVowel()
    stemmer.unmarkConsonants()
    swap(&stemmer.letters, &letters)
  }

  // MARK: - Before and after

  /// Folds the diaeresis and the acute, but not è, as the algorithm does.
  private mutating func foldAccents() {
    for index in letters.indices where letters[index] >= 0x80 {
      switch letters[index] {
      case 0xE1, 0xE4: letters[index] = UInt8(ascii: "a")
      case 0xE9, 0xEB: letters[index] = UInt8(ascii: "e")
      case 0xED, 0xEF: letters[index] = UInt8(ascii: "i")
      case 0xF3, 0xF6: letters[index] = UInt8(ascii: "o")
      case 0xFA, 0xFC: letters[index] = UInt8(ascii: "u")
      default: break
      }
    }
  }

  /// Writes an initial y, a y after a vowel, and an i between vowels in upper case.
  private mutating func markConsonants() {
    if letters.first == UInt8(ascii: "y") { letters[0] = UInt8(ascii: "Y") }
    var index = 0
    while index < letters.count {
      defer { index += 1 }
      guard Self.isVowel(letters[index]), index + 1 < letters.count else { continue }
      if letters[index + 1] == UInt8(ascii: "i") {
        index += 1
        if index + 1 < letters.count, Self.isVowel(letters[index + 1]) {
          letters[index] = UInt8(ascii: "I")
        }
      } else if letters[index + 1] == UInt8(ascii: "y") {
        index += 1
        letters[index] = UInt8(ascii: "Y")
      }
    }
  }

  private mutating func unmarkConsonants() {
    for index in letters.indices {
      if letters[index] == UInt8(ascii: "Y") { letters[index] = UInt8(ascii: "y") }
      if letters[index] == UInt8(ascii: "I") { letters[index] = UInt8(ascii: "i") }
    }
  }

  /// Finds the regions: each starts after the first consonant that follows a vowel, the first not
  /// before the fourth letter.
  private mutating func measure() {
    region1 = letters.count
    region2 = letters.count
    guard letters.count >= 3, let first = endOfSyllable(from: 0) else { return }
    region1 = max(3, first)
    region2 = endOfSyllable(from: first) ?? letters.count
  }

  private func endOfSyllable(from start: Int) -> Int? {
    var index = start
    while index < letters.count, !Self.isVowel(letters[index]) { index += 1 }
    while index < letters.count, Self.isVowel(letters[index]) { index += 1 }
    return index < letters.count ? index + 1 : nil
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"), 0xE8:
      true
    default: false
    }
  }

  // MARK: - Conditions

  private func tail(dropping count: Int = 0) -> Tail { Tail(letters, end: letters.count - count) }

  private func inRegion1(dropping count: Int) -> Bool { region1 <= letters.count - count }

  private func inRegion2(dropping count: Int) -> Bool { region2 <= letters.count - count }

  /// The letter before the last `count`, or nil at the start of the word.
  private func letter(before count: Int) -> UInt8? {
    let index = letters.count - count - 1
    return index >= 0 ? letters[index] : nil
  }

  private func hasConsonant(before count: Int) -> Bool {
    letter(before: count).map { !Self.isVowel($0) } ?? false
  }

  // MARK: - Steps

  /// Step 1: plurals and verb endings.
  private mutating func dropPlural() {
    let tail = tail()
    if tail.has("heden") {
      guard inRegion1(dropping: 5) else { return }
      letters.removeLast(3)
      letters.append(UInt8(ascii: "i"))
      letters.append(UInt8(ascii: "d"))
    } else if tail.has("en") {
      dropEn(2)
    } else if tail.has("ene") {
      dropEn(3)
    } else if tail.has("s") || tail.has("se") {
      let count = tail.has("s") ? 1 : 2
      guard inRegion1(dropping: count), hasConsonant(before: count),
        letter(before: count) != UInt8(ascii: "j")
      else { return }
      letters.removeLast(count)
    }
  }

  private mutating func dropEn(_ count: Int) {
    guard inRegion1(dropping: count), hasConsonant(before: count),
      !tail(dropping: count).has("gem")
    else { return }
    letters.removeLast(count)
    undouble()
  }

  private mutating func undouble() {
    let tail = tail()
    if tail.has("kk") || tail.has("dd") || tail.has("tt") { letters.removeLast() }
  }

  /// Step 2: drops a final e and tells whether it went.
  private mutating func dropE() -> Bool {
    guard tail().has("e"), inRegion1(dropping: 1), hasConsonant(before: 1) else { return false }
    letters.removeLast()
    undouble()
    return true
  }

  /// Step 3a: -heid.
  private mutating func dropHeid() {
    guard tail().has("heid"), inRegion2(dropping: 4), letter(before: 4) != UInt8(ascii: "c")
    else { return }
    letters.removeLast(4)
    if tail().has("en") { dropEn(2) }
  }

  /// Step 3b: derivational endings.
  private mutating func dropDerivation() {
    let tail = tail()
    if tail.has("end") || tail.has("ing") {
      guard inRegion2(dropping: 3) else { return }
      letters.removeLast(3)
      if !dropIg() { undouble() }
    } else if tail.has("ig") {
      _ = dropIg()
    } else if tail.has("lijk") {
      guard inRegion2(dropping: 4) else { return }
      letters.removeLast(4)
      _ = dropE()
    } else if tail.has("baar") {
      if inRegion2(dropping: 4) { letters.removeLast(4) }
    } else if tail.has("bar"), hasLostE, inRegion2(dropping: 3) {
      letters.removeLast(3)
    }
  }

  private mutating func dropIg() -> Bool {
    guard tail().has("ig"), inRegion2(dropping: 2), letter(before: 2) != UInt8(ascii: "e")
    else { return false }
    letters.removeLast(2)
    return true
  }

  /// Step 4: a doubled vowel in a closed syllable is written once: maan → man.
  private mutating func undoubleVowel() {
    guard letters.count >= 4, let last = letters.last, !Self.isVowel(last),
      last != UInt8(ascii: "I"), hasConsonant(before: 3)
    else { return }
    let tail = tail(dropping: 1)
    guard tail.has("aa") || tail.has("ee") || tail.has("oo") || tail.has("uu") else { return }
    letters.remove(at: letters.count - 2)
  }
}

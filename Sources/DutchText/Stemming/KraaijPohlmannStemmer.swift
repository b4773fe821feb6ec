/// Kraaij and Pohlmann's stemmer for Dutch.
///
/// Source: Wessel Kraaij and Renée Pohlmann, *Porter's stemming algorithm for Dutch*, 1994, in the
/// form that the Snowball project publishes as `dutch` (https://snowballstem.org/algorithms/dutch/stemmer.html,
/// version 3.0): the authors' later program, with its steps 1c and 7, and Snowball's exceptions.
/// The steps keep their names. We work on one byte a letter (see `WordLetters`), and rules look at
/// the end of the word, so that a *position* is a number of letters before it.
struct KraaijPohlmannStemmer {
  /// The word; each rule edits its end, and the loss of `ge` its beginning or middle.
  var letters: [UInt8] = []
  /// Where region 1 starts: after the first consonant that follows a vowel.
  var region1 = 0
  /// Where region 2 starts: the same again, counted from region 1.
  var region2 = 0

  /// Replaces a word by its stem.
  ///
  /// - Complexity: O(*n*) in the length of the word.
  static func stem(_ letters: inout [UInt8]) {
    var stemmer = Self()
    swap(&stemmer.letters, &letters)
    stemmer.run()
    swap(&stemmer.letters, &letters)
  }

  private mutating func run() {
    measure()
    var isStemmed = step1()
    isStemmed = step2() || isStemmed
    isStemmed = step3() || isStemmed
    isStemmed = step4() || isStemmed
    if losePrefix() {
      measure()
      isStemmed = true
      step1c()
    }
    if loseInfix() {
      measure()
      isStemmed = true
      step1c()
    }
    isStemmed = step7() || isStemmed
    if isStemmed { step6() }
  }

  // MARK: - Regions and conditions

  /// Finds the regions of the word as it now is.
  private mutating func measure() {
    region1 = letters.count
    region2 = letters.count
    guard let first = endOfSyllable(from: 0) else { return }
    region1 = first
    guard let second = endOfSyllable(from: first) else { return }
    region2 = second
  }

  /// The position after the first consonant that follows a vowel at or after `start`.
  private func endOfSyllable(from start: Int) -> Int? {
    guard let vowel = firstVowel(from: start) else { return nil }
    let end = endOfVowels(from: vowel)
    return end < letters.count ? end + 1 : nil
  }

  private func firstVowel(from start: Int) -> Int? {
    var index = start
    while index < letters.count {
      if DutchVowel.isVowel(letters[index]) { return index }
      index += 1
    }
    return nil
  }

  /// The end of the run of vowels at `start`, in which ij counts as one.
  private func endOfVowels(from start: Int) -> Int {
    var index = start
    while index < letters.count, DutchVowel.isVowel(letters[index]) {
      let isIJ =
        letters[index] == UInt8(ascii: "i") && index + 1 < letters.count
        && letters[index + 1] == UInt8(ascii: "j")
      index += isIJ ? 2 : 1
    }
    return index
  }

  /// Whether the letters from `start` on hold a vowel and something after its run of vowels.
  func hasClosedSyllable(from start: Int) -> Bool { endOfSyllable(from: start) != nil }

  /// The last eight letters without the last `count`.
  @inline(__always)
  func tail(dropping count: Int = 0) -> Tail { Tail(letters, end: letters.count - count) }

  /// Whether what stands before the last `count` letters reaches into region 1.
  @inline(__always)
  func inRegion1(dropping count: Int) -> Bool { region1 <= letters.count - count }

  /// Whether what stands before the last `count` letters reaches into region 2.
  @inline(__always)
  func inRegion2(dropping count: Int) -> Bool { region2 <= letters.count - count }

  /// Whether a vowel or ij stands before the last `count` letters.
  func hasVowel(before count: Int) -> Bool {
    let end = letters.count - count
    guard end > 0 else { return false }
    return DutchVowel.isVowel(letters[end - 1]) || hasIJ(endingAt: end)
  }

  /// Whether a consonant, not the j of ij, stands before the last `count` letters.
  func hasConsonant(before count: Int) -> Bool {
    let end = letters.count - count
    guard end > 0 else { return false }
    return !DutchVowel.isVowel(letters[end - 1]) && !hasIJ(endingAt: end)
  }

  private func hasIJ(endingAt end: Int) -> Bool {
    end >= 2 && letters[end - 1] == UInt8(ascii: "j") && letters[end - 2] == UInt8(ascii: "i")
  }

  // MARK: - Edits

  /// Removes the last `count` letters.
  mutating func drop(_ count: Int) { letters.removeLast(count) }

  /// Replaces the last `count` letters.
  mutating func replace(_ count: Int, by ending: Ending) {
    letters.removeLast(count)
    append(ending)
  }

  /// Adds letters at the end.
  mutating func append(_ ending: Ending) {
    for index in stride(from: ending.count - 1, through: 0, by: -1) {
      letters.append(UInt8(truncatingIfNeeded: ending.bits >> UInt64(8 * index)))
    }
  }

  /// Doubles a vowel that stood in an open syllable before an ending was removed: lop → loop.
  mutating func lengthenVowel() {
    let vowel = letters.count - 2
    guard vowel >= 0, !DutchVowel.isVowelWX(letters[vowel + 1]) else { return }
    let letter = letters[vowel]
    let before = vowel > 0 ? letters[vowel - 1] : 0
    if letter == 0xEB {  // ë: reeël → reeëel, iël → ieel
      if before == UInt8(ascii: "i") {
        letters[vowel] = UInt8(ascii: "e")
      } else if before != UInt8(ascii: "e") {
        return
      }
      letters.insert(UInt8(ascii: "e"), at: vowel + 1)
    } else if DutchVowel.isE(letter) ? isLengthenedE(at: vowel) : isLengthenedAOU(at: vowel) {
      letters.insert(letter, at: vowel)
    }
  }

  private func isLengthenedAOU(at vowel: Int) -> Bool {
    let letter = letters[vowel]
    guard DutchVowel.isA(letter) || DutchVowel.isO(letter) || DutchVowel.isU(letter) else {
      return false
    }
    return vowel == 0 || !DutchVowel.isAEIOU(letters[vowel - 1])
  }

  /// An e is lengthened after a consonant, unless that follows a, i, o, u or an initial e, or
  /// the syllable before holds a single a, i, o or u.
  private func isLengthenedE(at vowel: Int) -> Bool {
    guard vowel > 0 else { return true }
    guard !DutchVowel.isAEIOU(letters[vowel - 1]) else { return false }
    let end = vowel - 1
    guard end > 0 else { return true }
    let last = letters[end - 1]
    if DutchVowel.isAIOU(last) || (end == 1 && DutchVowel.isE(last)) { return false }
    return
      !(end >= 3 && DutchVowel.isAIOU(letters[end - 2])
      && !DutchVowel.isAEIOU(letters[end - 3]))
  }
}

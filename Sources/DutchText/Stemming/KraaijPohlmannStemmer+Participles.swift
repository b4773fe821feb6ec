/// The loss of `ge`, and the steps after it: 1c, 7 and 6.
extension KraaijPohlmannStemmer {
  /// Removes `ge` at the start if a closed syllable follows; geval, gevaar and geeft keep it.
  mutating func losePrefix() -> Bool {
    guard hasGe(at: 0), canLoseGe(at: 0) else { return false }
    var resume = 0
    if follows("vali", at: 2) {
      resume = 4
    } else if follows("eft", at: 2) || follows("val", at: 2) || follows("vaa", at: 2)
      || follows("vare", at: 2)
    {
      return false
    }
    loseGe(at: 0, resuming: resume)
    return true
  }

  /// Removes the first `ge` inside the word if a closed syllable follows.
  mutating func loseInfix() -> Bool {
    var index = 1
    while index + 1 < letters.count {
      if hasGe(at: index) {
        guard canLoseGe(at: index) else { return false }
        loseGe(at: index, resuming: index)
        return true
      }
      index += 1
    }
    return false
  }

  private func hasGe(at index: Int) -> Bool {
    index + 1 < letters.count && letters[index] == UInt8(ascii: "g")
      && letters[index + 1] == UInt8(ascii: "e")
  }

  private func canLoseGe(at index: Int) -> Bool {
    letters.count >= index + 5 && hasClosedSyllable(from: index + 2)
  }

  private func follows(_ ending: Ending, at index: Int) -> Bool {
    index + ending.count <= letters.count
      && Tail(letters, end: index + ending.count).has(ending)
  }

  /// Removes `ge`; the letter at `resuming` then loses its diaeresis, as in geërfd.
  private mutating func loseGe(at index: Int, resuming: Int) {
    letters.removeSubrange(index..<index + 2)
    guard resuming < letters.count else { return }
    if letters[resuming] == 0xEB { letters[resuming] = UInt8(ascii: "e") }
    if letters[resuming] == 0xEF { letters[resuming] = UInt8(ascii: "i") }
  }

  /// Step 1c: the d or t of a participle that lost its `ge`.
  mutating func step1c() {
    let tail = tail()
    guard tail.last == UInt8(ascii: "d") || tail.last == UInt8(ascii: "t"),
      inRegion1(dropping: 1), hasConsonant(before: 1)
    else { return }
    if tail.last == UInt8(ascii: "d") {
      if tail.has("nd"), inRegion1(dropping: 2) { return }
      if tail.has("ind"), letters.count == 3 {
        replace(1, by: "n")
      } else {
        drop(1)
      }
    } else if !(tail.has("ht") && inRegion1(dropping: 2) || tail.has("ent") && letters.count == 3) {
      drop(1)
    }
  }

  /// Step 7: the t of a verb form after k, f or p.
  mutating func step7() -> Bool {
    let tail = tail()
    guard tail.has("kt") || tail.has("ft") || tail.has("pt") else { return false }
    drop(1)
    return true
  }

  /// Step 6: a doubled consonant is written once, a final v or z as f or s; innen keeps its inn.
  mutating func step6() {
    guard let last = letters.last else { return }
    if letters.count >= 2, letters[letters.count - 2] == last, Self.isUndoubled(last) {
      if last == UInt8(ascii: "n"), letters.count == 3, letters[0] == UInt8(ascii: "i") { return }
      drop(1)
    } else if last == UInt8(ascii: "v") {
      replace(1, by: "f")
    } else if last == UInt8(ascii: "z") {
      replace(1, by: "s")
    }
  }

  private static func isUndoubled(_ letter: UInt8) -> Bool {
    letter >= UInt8(ascii: "b") && letter <= UInt8(ascii: "z") && !DutchVowel.isAEIOU(letter)
      && letter != UInt8(ascii: "y")
  }
}

/// Step 4: derivational endings of adjectives.
extension KraaijPohlmannStemmer {
  /// Tries the long endings, then -ig and what is built on it.
  mutating func step4() -> Bool { step4Derivation() || step4Ig() }

  private mutating func step4Derivation() -> Bool {
    let tail = tail()
    switch tail.last {
    case UInt8(ascii: "l"): return tail.has("ioneel") && replaceInRegion1(6, of: 6, by: "ie")
    case UInt8(ascii: "f"): return tail.has("atief") && replaceInRegion1(5, of: 5, by: "eer")
    case UInt8(ascii: "d"): return tail.has("end") && step4Lengthen(3)
    case UInt8(ascii: "g"):
      if tail.has("achtig") { return dropInRegion1(6) }
      return tail.has("erig") && step4Lengthen(4)
    case UInt8(ascii: "t"):
      if tail.has("tant") { return replaceInRegion1(3, of: 4, by: "eer") }
      if tail.has("lijkst") { return dropInRegion1(2, of: 6) }
      if tail.has("achtigst") { return dropInRegion1(8) }
      return tail.has("erigst") && step4Lengthen(6)
    case UInt8(ascii: "r"):
      if tail.has("baar") { return dropInRegion1(4) }
      if tail.has("naar") || tail.has("laar") || tail.has("raar") {
        return hasVowel(before: 4) && dropInRegion1(3, of: 4)
      }
      if tail.has("lijker") { return dropInRegion1(2, of: 6) }
      if tail.has("achtiger") { return dropInRegion1(8) }
      return tail.has("eriger") && step4Lengthen(6)
    default: return false
    }
  }

  private mutating func step4Lengthen(_ count: Int) -> Bool {
    guard hasConsonant(before: count), dropInRegion1(count) else { return false }
    lengthenVowel()
    return true
  }

  private mutating func step4Ig() -> Bool {
    let tail = tail()
    let count: Int
    if tail.has("ig") {
      count = 2
    } else if tail.has("iger") || tail.has("igst") {
      count = 4
    } else {
      return false
    }
    let isInn = letters.count == count + 3 && self.tail(dropping: count).has("inn")
    return !isInn && step4Lengthen(count)
  }

  private mutating func dropInRegion1(_ count: Int, of suffix: Int) -> Bool {
    guard inRegion1(dropping: suffix) else { return false }
    drop(count)
    return true
  }

  private mutating func replaceInRegion1(_ count: Int, of suffix: Int, by ending: Ending) -> Bool {
    guard inRegion1(dropping: suffix) else { return false }
    replace(count, by: ending)
    return true
  }
}

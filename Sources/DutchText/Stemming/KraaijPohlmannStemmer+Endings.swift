/// Steps 1 to 3: endings of nouns and verbs, the longest that fits. Each tells whether it applied.
extension KraaijPohlmannStemmer {
  /// Step 1: plurals, verb endings, possessive s.
  mutating func step1() -> Bool {
    let tail = tail()
    switch tail.last {
    case UInt8(ascii: "n"): return tail.has("en") && step1En(tail)
    case UInt8(ascii: "e"):
      guard tail.has("nde") else { return false }
      drop(1)
      return true
    case UInt8(ascii: "s"): return step1S(tail)
    default: return false
    }
  }

  private mutating func step1En(_ tail: Tail) -> Bool {
    if tail.has("heden"), inRegion1(dropping: 5) {
      replace(5, by: "heid")
    } else if tail.has("nden") {
      drop(2)
    } else if tail.has("den"), inRegion1(dropping: 3), hasConsonant(before: 3) {
      drop(3)
    } else if tail.has("ien") && hasVowel(before: 3) || tail.has("jen") && hasVowel(before: 3) {
      drop(2)
    } else if inRegion1(dropping: 2), hasConsonant(before: 2) {
      drop(2)
      lengthenVowel()
    } else {
      return false
    }
    return true
  }

  private mutating func step1S(_ tail: Tail) -> Bool {
    if tail.has("'s") {
      drop(2)
    } else if tail.has("ies") {
      guard inRegion1(dropping: 3) else { return false }
      drop(1)
    } else if tail.has("aus") {
      guard inRegion1(dropping: 3), hasVowel(before: 3) else { return false }
      drop(1)
    } else if tail.has("es") {
      return step1Es(tail)
    } else if letters.count >= 2, letters[letters.count - 2] == 0xE9 {  // és
      guard inRegion1(dropping: 2) else { return false }
      drop(1)
    } else {
      let followsT = tail.has("ts") && inRegion1(dropping: 2)
      guard inRegion1(dropping: 1), !followsT, hasConsonant(before: 1) else { return false }
      drop(1)
    }
    return true
  }

  private mutating func step1Es(_ tail: Tail) -> Bool {
    let isFree = inRegion1(dropping: 4) && hasConsonant(before: 4)
    if tail.has("ares"), isFree {
      drop(2)
      lengthenVowel()
    } else if tail.has("eres"), isFree {
      drop(2)
    } else {
      guard inRegion1(dropping: 2), hasConsonant(before: 2) else { return false }
      drop(1)
    }
    return true
  }

  /// Step 2: diminutives and inflectional e.
  mutating func step2() -> Bool {
    let tail = tail()
    guard tail.last == UInt8(ascii: "e") else { return false }
    if tail.has("je") { return step2Je(tail) }
    if tail.has("lijke") || tail.has("ische") {
      return dropE(inRegion1(dropping: 5))
    }
    if tail.has("ieve") {
      guard inRegion1(dropping: 4), hasConsonant(before: 4) else { return false }
      replace(2, by: "f")
      return true
    }
    if tail.has("ene") {
      guard inRegion1(dropping: 3), hasConsonant(before: 3) else { return false }
      drop(1)
      lengthenVowel()
      return true
    }
    if tail.has("de") {
      guard inRegion1(dropping: 2), hasConsonant(before: 2) else { return false }
      drop(2)
      return true
    }
    if tail.has("le") {
      guard dropE(inRegion1(dropping: 2)) else { return false }
      lengthenVowel()
      return true
    }
    guard tail.has("ge") || tail.has("te") || tail.has("se") || tail.has("re") else {
      return false
    }
    return dropE(inRegion1(dropping: 2))
  }

  private mutating func dropE(_ isAllowed: Bool) -> Bool {
    if isAllowed { drop(1) }
    return isAllowed
  }

  private mutating func step2Je(_ tail: Tail) -> Bool {
    if tail.has("'tje") {
      drop(4)
    } else if tail.has("etje"), inRegion1(dropping: 4), hasConsonant(before: 4) {
      drop(4)
    } else if tail.has("rntje") {
      drop(3)
    } else if tail.has("tje"), inRegion1(dropping: 3), hasVowel(before: 4) {
      drop(3)
    } else if tail.has("inkje") {
      replace(3, by: "g")
    } else if tail.has("mpje") {
      drop(3)
    } else if tail.has("'je"), inRegion1(dropping: 3) {
      drop(3)
    } else if inRegion1(dropping: 2), hasConsonant(before: 2) {
      drop(2)
    } else {
      return false
    }
    return true
  }

  /// Step 3: derivational endings of nouns.
  mutating func step3() -> Bool {
    let tail = tail()
    switch tail.last {
    case UInt8(ascii: "e"):
      if tail.has("atie") { return replaceInRegion1(4, by: "eer") }
      if tail.has("isme") { return step3Abstract(4, tail.has("ildisme")) }
      if tail.has("fie") || tail.has("gie") {
        guard inRegion2(dropping: 3) else { return false }
        drop(2)
        lengthenVowel()
        return true
      }
    case UInt8(ascii: "t"):
      if tail.has("iteit") {
        guard inRegion1(dropping: 5) else { return false }
        drop(5)
        lengthenVowel()
        return true
      }
      if tail.has("tst") || tail.has("dst") {
        guard inRegion1(dropping: 3), hasConsonant(before: 3) else { return false }
        drop(2)
        return true
      }
    case UInt8(ascii: "d"): return tail.has("heid") && dropInRegion1(4)
    case UInt8(ascii: "l"): return tail.has("sel") && dropInRegion1(3)
    case UInt8(ascii: "r"): return step3R(tail)
    case UInt8(ascii: "g"):
      return tail.has("ing") && step3Abstract(3, tail.has("ilding"))
    case UInt8(ascii: "j"):
      if tail.has("erij") { return step3Abstract(4, tail.has("ilderij")) }
      guard tail.has("arij"), inRegion1(dropping: 4), hasConsonant(before: 4) else { return false }
      replace(4, by: "aar")
      return true
    default: break
    }
    return false
  }

  private mutating func step3R(_ tail: Tail) -> Bool {
    if tail.has("ster") { return dropInRegion1(4) }
    guard tail.has("rder") else { return false }
    drop(3)
    return true
  }

  /// ing, isme and erij go; but schilderij keeps the er that sets it apart from schild.
  private mutating func step3Abstract(_ count: Int, _ followsIld: Bool) -> Bool {
    if followsIld {
      replace(count, by: "er")
    } else {
      guard dropInRegion1(count) else { return false }
      lengthenVowel()
    }
    return true
  }

  /// Removes the last `count` letters if they lie in region 1; tells whether they did.
  mutating func dropInRegion1(_ count: Int) -> Bool {
    guard inRegion1(dropping: count) else { return false }
    drop(count)
    return true
  }

  /// Replaces the last `count` letters if they lie in region 1; tells whether they did.
  mutating func replaceInRegion1(_ count: Int, by ending: Ending) -> Bool {
    guard inRegion1(dropping: count) else { return false }
    replace(count, by: ending)
    return true
  }
}

/// All stems that a form may belong to, by the rules of Dutch inflection and spelling.
///
/// Rules: *Algemene Nederlandse Spraakkunst* (https://e-ans.ivdnt.org), chapters on the inflection of verbs,
/// nouns and adjectives; spelling by *Leidraad* of the Woordenlijst. A stem is spelled as a word that
/// stands alone: `lopen` → `loop`, `huizen` → `huis`, `bommen` → `bom`. Which stem is meant is
/// decided by evidence, not here.
struct StemGenerator {
  /// The word in hand.
  var word = FoldedWord()
  /// What `generate()` found; the word itself first.
  private(set) var candidates: [StemCandidate] = []
  private let lexicon: InflectionLexicon

  /// A generator with an empty word.
  init(_ lexicon: InflectionLexicon) {
    self.lexicon = lexicon
    candidates.reserveCapacity(24)
  }

  /// Finds the stems of `word`.
  mutating func generate() {
    let count = word.count
    candidates.removeAll(keepingCapacity: true)
    let isFixed = lexicon.isFixed(word.hash(upTo: count))
    candidates.append(
      StemCandidate(kept: count, inflection: .base, prior: isFixed ? Prior.fixed : Prior.base))
    guard count > 1, !isFixed else { return }
    lexicon.appendIrregular(in: word, to: &candidates)
    guard count > 2 else { return }
    switch word.bytes[count - 1] {
    case UInt8(ascii: "n"): addN()
    case UInt8(ascii: "e"): addE()
    case UInt8(ascii: "s"): addS()
    case UInt8(ascii: "t"): addT()
    case UInt8(ascii: "d"): addD()
    case UInt8(ascii: "r"): addR()
    case UInt8(ascii: "i"): addI()
    default: break
    }
  }

  private mutating func addN() {
    let count = word.count
    guard word.has("en") else { return }
    if word.isBreak(count - 2) { return addDiaeresis(before: count - 2, .plural, Prior.plural) }
    if word.has("heden"), count > 7 {
      return add(count - 3, .plural, Prior.certain, "id")
    }
    addOpen(before: count - 2, .plural, Prior.plural)
    add(count - 1, .nPlural, Prior.nPlural)
    if !word.has("sten") || !addSuperlative(before: count - 4) {
      addPast(before: count - 3, .pastPlural)
    }
    addParticiple(endings: 2)
  }

  private mutating func addE() {
    let count = word.count
    if word.isBreak(count - 1) {
      return addDiaeresis(before: count - 1, .adjective, Prior.adjective)
    }
    if word.has("je") { addDiminutive(before: count) }
    let isVerbal = word.isDental(count - 2) && lexicon.startsVerbal(word)
    addOpen(
      before: count - 1, .adjective, Prior.adjective + (isVerbal ? Prior.dentalParticiple : 0))
    if !word.has("ste") || !addSuperlative(before: count - 3) { addPast(before: count - 2, .past) }
    if word.has("ere") { addComparative(before: count - 3) }
    if word.has("ende") { addOpen(before: count - 4, .gerund, Prior.gerund) }
    addParticiple(endings: 1)
  }

  private mutating func addS() {
    let count = word.count
    if word.has("'s") { return add(count - 2, .sPlural, Prior.apostrophe) }
    if word.has("jes") { addDiminutive(before: count - 1) }
    let partitive = StemCandidate(kept: count - 1, inflection: .partitive, prior: 0)
    if count > 4, lexicon.isAdjective(partitive, of: word, hash: word.hash(upTo: count - 1)) {
      candidates.append(partitive)
    } else {
      add(count - 1, .sPlural, priorOfS(count - 1))
    }
  }

  private mutating func addT() {
    let count = word.count
    let before = word.bytes[count - 2]
    if before != UInt8(ascii: "t"), count > 3 {
      add(count - 1, .present, Prior.present + priorOfPrefix())
    }
    if before == UInt8(ascii: "s") { addSuperlative(before: count - 2) }
    addParticiple(endings: 0)
  }

  private mutating func addD() {
    let count = word.count
    if word.has("end") { addOpen(before: count - 3, .gerund, Prior.gerund) }
    if word.bytes[count - 2] != UInt8(ascii: "d"), lexicon.startsInseparable(word) {
      add(count - 1, .prefixedParticiple, Prior.prefixedParticiple + priorOfPrefix())
    }
    addParticiple(endings: 0)
  }

  private mutating func addR() {
    if word.has("er") { addComparative(before: word.count - 2) }
  }

  private mutating func addI() {
    if word.has("ici") { add(word.count - 1, .irregular, Prior.irregularNoun, "us") }
  }

  /// - Returns: Whether the stem is known as an adjective.
  @discardableResult
  private mutating func addSuperlative(before end: Int) -> Bool {
    guard end > 2 else { return false }
    let stem = StemCandidate(kept: end, inflection: .superlative, prior: Prior.superlative)
    candidates.append(stem)
    if end > 7, lexicon.isAller(word.hash(upTo: 5)) {
      candidates.append(
        StemCandidate(
          kept: end, gapCount: 5, inflection: .superlative, prior: Prior.superlative + 1))
    }
    return lexicon.isAdjective(stem, of: word, hash: word.hash(upTo: end))
  }

  private mutating func addComparative(before end: Int) {
    addOpen(before: end, .comparative, Prior.comparative)
    if end > 3, word.bytes[end - 1] == UInt8(ascii: "d"), word.bytes[end - 2] == UInt8(ascii: "r") {
      add(end - 1, .comparative, Prior.comparative)
    }
  }

  /// The stem before `-te` or `-de`: *t* after a voiceless consonant, *d* after any other sound.
  private mutating func addPast(before end: Int, _ inflection: Inflection) {
    guard end > 2, isPastEnding(after: end) else { return }
    add(end, inflection, Prior.past + priorOfPrefix())
  }

  /// What a prefix that makes verbs says for a verb.
  private func priorOfPrefix() -> Int {
    lexicon.startsVerbal(word) ? Prior.verbalPrefix : 0
  }

  private func isPastEnding(after end: Int) -> Bool {
    let isVoiceless: Bool
    switch word.bytes[end - 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "k"), UInt8(ascii: "h"), UInt8(ascii: "p"),
      UInt8(ascii: "x"):
      isVoiceless = true
    // From v and z: leefde, reisde. From f and s: blafte, kuste.
    case UInt8(ascii: "f"), UInt8(ascii: "s"): return word.isDental(end)
    default: isVoiceless = false
    }
    return word.bytes[end] == (isVoiceless ? UInt8(ascii: "t") : UInt8(ascii: "d"))
  }

  /// The stem within `ge-…-t`, at the start or after a particle; `endings` follow the *t*.
  private mutating func addParticiple(endings: Int) {
    let end = word.count - endings
    guard end > 4 else { return }
    guard word.isDental(end - 1) else { return }
    if endings > 0, !(word.has("e") || word.has("en")) { return }
    var start = 0
    while start < end - 4 {
      if word.bytes[start] == UInt8(ascii: "g"), word.bytes[start + 1] == UInt8(ascii: "e"),
        start == 0 || lexicon.isParticle(word.hash(upTo: start))
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

  /// The stem before a vowel, spelled as it is without one.
  private mutating func addOpen(before end: Int, _ inflection: Inflection, _ prior: Int) {
    guard let stem = word.closed(before: end) else { return }
    if stem.mayBeUnstressed { add(end, inflection, prior) }
    guard stem.kept > 0, stem.kept + stem.tailCount > 1 else { return }
    candidates.append(
      StemCandidate(
        kept: stem.kept, tail: stem.tail, tailCount: stem.tailCount, inflection: inflection,
        prior: stem.mayBeUnstressed ? prior - 1 : prior))
  }

  /// The stem before `ë`: `zee`, `industrie`; `kolonie` and `financieel` get back what they lost.
  private mutating func addDiaeresis(before end: Int, _ inflection: Inflection, _ prior: Int) {
    guard end > 1 else { return }
    add(end, inflection, prior)
    if word.bytes[end - 1] == UInt8(ascii: "i"), !word.isVowel(end - 2) {
      add(end, inflection, prior, "e")
    }
  }

  private mutating func addDiminutive(before end: Int) {
    let stem = end - 2
    guard stem > 2 else { return }
    add(stem, .diminutive, Prior.diminutive)
    switch word.bytes[stem - 1] {
    case UInt8(ascii: "t"):
      add(stem - 1, .diminutive, Prior.diminutive)
      if stem > 4, word.bytes[stem - 2] == UInt8(ascii: "e") {
        addOpen(before: stem - 2, .diminutive, Prior.diminutive)
      } else if stem > 4, word.bytes[stem - 2] == UInt8(ascii: "'") {
        add(stem - 2, .diminutive, Prior.diminutive)
      }
      if stem > 3, word.isVowel(stem - 2), word.bytes[stem - 2] == word.bytes[stem - 3] {
        add(stem - 2, .diminutive, Prior.diminutive)
      }
    case UInt8(ascii: "p"): add(stem - 1, .diminutive, Prior.diminutive)
    case UInt8(ascii: "k"):
      if word.bytes[stem - 2] == UInt8(ascii: "n") {
        add(stem - 1, .diminutive, Prior.diminutive, "g")
      }
    default: break
    }
  }

  /// How likely `-s` is a plural by what stands before it.
  private func priorOfS(_ end: Int) -> Int {
    let last = word.bytes[end - 1]
    if word.isVowel(end - 1) { return last == UInt8(ascii: "e") || word.isVowel(end - 2) ? 8 : 2 }
    let isWeak =
      end > 3 && word.bytes[end - 2] == UInt8(ascii: "e") && word.hasVowel(before: end - 2)
    switch last {
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"):
      return isWeak ? 8 : 1
    case UInt8(ascii: "s"), UInt8(ascii: "'"), UInt8(ascii: "-"): return Prior.never
    default: return 1
    }
  }

  @inline(__always)
  private mutating func add(_ kept: Int, _ inflection: Inflection, _ prior: Int) {
    guard kept > 1 else { return }
    candidates.append(StemCandidate(kept: kept, inflection: inflection, prior: prior))
  }

  private mutating func add(_ kept: Int, _ inflection: Inflection, _ prior: Int, _ tail: Ending) {
    // An ending has its last letter lowest; a tail its first.
    let bits = tail.bits.byteSwapped >> UInt64(64 - 8 * tail.count)
    candidates.append(
      StemCandidate(
        kept: kept, tail: bits, tailCount: tail.count, inflection: inflection, prior: prior))
  }
}

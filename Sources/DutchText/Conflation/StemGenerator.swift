/// All stems that a form may belong to, by the rules of Dutch inflection and spelling.
///
/// Rules: *Algemene Nederlandse Spraakkunst* (https://e-ans.ivdnt.org), chapters on the inflection of verbs,
/// nouns and adjectives; spelling by *Leidraad* of the Woordenlijst. A stem is spelled as a word that
/// stands alone: `lopen` → `loop`, `huizen` → `huis`, `bommen` → `bom`. Which stem is meant is
/// decided by evidence, not here.
struct StemGenerator: ~Copyable {
  /// The word in hand.
  var word = FoldedWord()
  /// What `generate()` found; the word itself first.
  var candidates = StemCandidates()
  let lexicon: InflectionLexicon
  /// Keeps loads that nobody uses from being left out.
  private var touched: UInt64 = 0

  /// A generator with an empty word.
  init(_ lexicon: InflectionLexicon) {
    self.lexicon = lexicon
  }

  /// Finds the stems of `word`.
  mutating func generate() {
    let count = word.count
    candidates.removeAll()
    let isFixed = lexicon.traits(of: word.hash(upTo: count)).contains(.fixed)
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

  /// Hashes the stems, and loads what a table says of them.
  @inline(__always)
  private mutating func hashStems(for table: StemTable) {
    for index in 0..<candidates.count {
      let hash = word.hash(of: candidates[index])
      candidates.setHash(index, hash)
      touched ^= table.touch(hash)
    }
  }

  /// The best of the stems that `generate()` found, and its hash.
  mutating func best(by scorer: StemScorer) -> (stem: StemCandidate, hash: UInt64) {
    // Of a form with one stem nothing need be known: that spares a look at a table that is in no cache.
    guard candidates.count > 1 else { return (candidates[0], word.hash(of: candidates[0])) }
    hashStems(for: scorer.vocabulary)
    var best = 0
    var bestScore = Int.min
    for index in 0..<candidates.count {
      let score = scorer.score(candidates[index], candidates.hash(index), of: word)
      if score > bestScore {
        bestScore = score
        best = index
      }
    }
    return (candidates[best], candidates.hash(best))
  }

  /// Notes each stem that `generate()` found in a table.
  mutating func add(to table: StemTable) {
    hashStems(for: table)
    for index in 0..<candidates.count {
      table.addPossible(candidates.hash(index), candidates[index].inflection)
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
    if count > 4,
      lexicon.isAdjective(
        partitive, of: word, lexicon.traits(of: word.hash(upTo: count - 1)))
    {
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
    return lexicon.isAdjective(stem, of: word, lexicon.traits(of: word.hash(upTo: end)))
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
    switch word.bytes[0] {
    case UInt8(ascii: "b"), UInt8(ascii: "e"), UInt8(ascii: "h"), UInt8(ascii: "o"),
      UInt8(ascii: "v"):
      lexicon.startsVerbal(word) ? Prior.verbalPrefix : 0
    default: 0
    }
  }

  func isPastEnding(after end: Int) -> Bool {
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
    let isAfterE = end > 3 && word.bytes[end - 2] == UInt8(ascii: "e")
    if isAfterE, word.bytes[end - 3] == UInt8(ascii: "'") { return Prior.apostrophe }  // cx'ers
    let isWeak = isAfterE && word.hasVowel(before: end - 2)
    switch last {
    case UInt8(ascii: "r"): return isWeak ? 11 : 1
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"): return isWeak ? 8 : 1
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

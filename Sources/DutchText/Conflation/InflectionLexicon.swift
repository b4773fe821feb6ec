/// The listed facts of Dutch inflection, ready for use: irregular forms, prefixes, words that are stems.
struct InflectionLexicon: Sendable {
  /// The lists of this build.
  static let shared = InflectionLexicon()

  private let fixed: HashSet
  private let inseparable: HashSet
  private let particles: HashSet
  private let verbal: HashSet
  private let listed: HashSet
  private let adjectives: HashSet
  private let adjectiveEndings = AdjectiveTable.endings
  private let formsOfStems: [[UInt8]: [(form: [UInt8], place: IrregularForm.Place)]]
  private let aller = FoldedWord.hash(Array("aller".utf8))
  private let irregular: IrregularForms

  private init() {
    var builder = InflectionLexiconBuilder()
    builder.addVerbs()
    builder.addNouns()
    irregular = builder.forms
    formsOfStems = builder.formsOfStems
    let words =
      FixedWordTable.inEN + FixedWordTable.materials + FixedWordTable.adjectives
      + FixedWordTable.dental + FixedWordTable.inE + FixedWordTable.inS
      + FixedWordTable.diminutives + FixedWordTable.inT
    fixed = HashSet(builder.stems.map(FoldedWord.hash) + Self.hashes(words))
    inseparable = HashSet(Self.hashes(StrongVerbTable.inseparable))
    let stems = Set(builder.stems)
    listed = HashSet(builder.bareForms.filter { !stems.contains($0) }.map(FoldedWord.hash))
    verbal = HashSet(Self.hashes(StrongVerbTable.verbal))
    particles = HashSet(Self.hashes(StrongVerbTable.separable))
    adjectives = HashSet(Self.hashes(AdjectiveTable.words))
  }

  private static func hashes(_ text: String) -> [UInt64] {
    text.split(whereSeparator: \.isWhitespace).map { FoldedWord.hash(fold($0)) }
  }

  /// A listed word as `FoldedWord` would hold it.
  static func fold(_ text: some StringProtocol) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "ë": [0x65]
      case "ï": [0x69]
      case "ö": [0x6F]
      case "ü": [0x75]
      default: Array(String(scalar).utf8)
      }
    }
  }

  /// Whether the word with this hash is its own stem.
  @inline(__always)
  func isFixed(_ hash: UInt64) -> Bool { fixed.contains(hash) }

  /// Whether the word with this hash is a listed form of a verb.
  @inline(__always)
  func isListedForm(_ hash: UInt64) -> Bool { listed.contains(hash) }

  /// Whether the letters with this hash are a particle.
  @inline(__always)
  func isParticle(_ hash: UInt64) -> Bool { particles.contains(hash) }

  /// Whether the letters with this hash strengthen a superlative.
  @inline(__always)
  func isAller(_ hash: UInt64) -> Bool { hash == aller }

  /// Whether a stem of the word is a simple adjective, or ends like a derived one.
  func isAdjective(_ stem: StemCandidate, of word: FoldedWord, hash: UInt64) -> Bool {
    if adjectives.contains(hash) { return true }
    let last = word.last(of: stem)
    return adjectiveEndings.contains { last & $0.mask == $0.bits }
  }

  /// Whether the word starts with a prefix that takes no `ge`, after a particle perhaps.
  func startsInseparable(_ word: FoldedWord) -> Bool {
    guard word.count > 4 else { return false }
    if word.bytes[0] == UInt8(ascii: "g"), word.bytes[1] == UInt8(ascii: "e") { return true }
    for end in 2..<min(word.count - 2, 12) where isInseparable(word, before: end) { return true }
    return false
  }

  /// Whether the word starts with a prefix that makes verbs and little else.
  func startsVerbal(_ word: FoldedWord) -> Bool {
    guard word.count > 6 else { return false }
    return verbal.contains(word.hash(upTo: 2)) || verbal.contains(word.hash(upTo: 3))
  }

  /// Whether the letters before `end` are an inseparable prefix, after a particle perhaps.
  func isInseparable(_ word: FoldedWord, before end: Int) -> Bool {
    let hash = word.hash(upTo: end)
    if inseparable.contains(hash) { return true }
    guard end > 3 else { return false }
    for middle in 2..<end - 1
    where particles.contains(word.hash(upTo: middle))
      && verbal.contains(word.hash(from: middle, to: end))
    { return true }
    return false
  }

  /// Appends the stem that each listed form gives, where its place allows it.
  @inline(__always)
  func appendIrregular(in word: FoldedWord, to candidates: inout [StemCandidate]) {
    irregular.forEach(in: word) { form, start in
      guard let prior = prior(of: form.place, in: word, at: start) else { return }
      candidates.append(
        StemCandidate(
          kept: start + form.sharedCount, tail: form.tail, tailCount: form.tailCount,
          inflection: form.place.isVerbal ? .strongVerb : .irregular, prior: prior))
    }
  }

  /// Calls `body` with the listed forms of a stem, prefixes and all.
  func forEachIrregularForm(of stem: [UInt8], _ body: ([UInt8], Inflection) -> Void) {
    var word = FoldedWord()
    guard stem.withRawSpan({ word.read($0) }), word.count == stem.count else { return }
    for start in 0..<stem.count {
      for entry in formsOfStems[Array(stem[start...])] ?? []
      where prior(of: entry.place, in: word, at: start) != nil {
        body(stem[..<start] + entry.form, entry.place.isVerbal ? .strongVerb : .irregular)
      }
    }
  }

  private func prior(
    of place: IrregularForm.Place, in word: FoldedWord, at start: Int
  ) -> Int? {
    switch place {
    case .verb:
      start == 0 ? Prior.listed : isVerbal(word, before: start) ? Prior.prefixed : nil
    case .prefixedVerb:
      start > 0 && isVerbal(word, before: start) ? Prior.prefixed : nil
    case .participle:
      start == 0
        ? Prior.listed : isParticle(word.hash(upTo: start)) ? Prior.prefixed : nil
    case .prefixedParticiple:
      start > 0 && isParticle(word.hash(upTo: start)) ? Prior.prefixed : nil
    case .bareParticiple:
      start > 0 && isInseparable(word, before: start) ? Prior.prefixed : nil
    case .noun:
      start == 0 ? Prior.listed : start > 1 ? Prior.irregularNoun : nil
    case .attestedNoun:
      start == 0 ? Prior.irregularNoun : start > 1 ? Prior.irregularIfAttested : nil
    case .word:
      start == 0 ? Prior.listed : nil
    }
  }

  private func isVerbal(_ word: FoldedWord, before end: Int) -> Bool {
    isParticle(word.hash(upTo: end)) || isInseparable(word, before: end)
  }
}

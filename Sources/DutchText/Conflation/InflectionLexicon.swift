/// The listed facts of Dutch inflection, ready for use: irregular forms, prefixes, words that are stems.
final class InflectionLexicon: Sendable {
  /// The lists of this build.
  static let shared = InflectionLexicon()

  private let table: WordTraitTable
  /// Sorted by their last letters.
  private let adjectiveEndings: FrozenTable<Ending>
  /// For each last letter how many of `adjectiveEndings` have a lower one.
  private let adjectiveStarts: FrozenTable<UInt16>
  /// By the hash of the stem.
  private let formsOfStems: [UInt64: [ListedForm]]
  private let aller = FoldedWord.hash(Array("aller".utf8))
  private let irregular: IrregularForms

  private init() {
    var builder = InflectionLexiconBuilder()
    builder.addVerbs()
    builder.addNouns()
    irregular = builder.trie.frozen()
    formsOfStems = Dictionary(grouping: builder.forms) { FoldedWord.hash($0.stem) }
    let endings = AdjectiveTable.endings.sorted { $0.bits & 0xFF < $1.bits & 0xFF }
    adjectiveEndings = FrozenTable(endings)
    adjectiveStarts = FrozenTable(
      (0...256).map { last in UInt16(endings.count { $0.bits & 0xFF < UInt64(last) }) })
    let stems = Set(builder.stems)
    let listed = builder.bareForms.filter { !stems.contains($0) }
    var entries: [(hash: UInt64, traits: WordTraits)] = []
    for text in FixedWordTable.all { entries += Self.hashes(text).map { ($0, .fixed) } }
    entries += builder.stems.map { (FoldedWord.hash($0), .fixed) }
    entries += listed.map { (FoldedWord.hash($0), .listedForm) }
    entries += Self.hashes(StrongVerbTable.inseparable).map { ($0, .inseparable) }
    entries += Self.hashes(StrongVerbTable.verbal).map { ($0, .verbal) }
    entries += Self.hashes(StrongVerbTable.separable).map { ($0, .particle) }
    entries += Self.hashes(AdjectiveTable.words).map { ($0, .adjective) }
    table = WordTraitTable(entries)
  }

  private static func hashes(_ text: String) -> [UInt64] {
    WordListText(text).lines.flatMap { line in line.map { FoldedWord.hash($0) } }
  }

  /// What the lists say of the word with a hash.
  @inline(__always)
  func traits(of hash: UInt64) -> WordTraits { table.traits(of: hash) }

  /// Whether the letters with this hash are a particle.
  func isParticle(_ hash: UInt64) -> Bool { traits(of: hash).contains(.particle) }

  /// Whether the letters with this hash strengthen a superlative.
  @inline(__always)
  func isAller(_ hash: UInt64) -> Bool { hash == aller }

  /// Whether a stem of the word is a simple adjective, or ends like a derived one.
  func isAdjective(
    _ stem: StemCandidate, of word: borrowing FoldedWord, _ traits: WordTraits
  ) -> Bool {
    if traits.contains(.adjective) { return true }
    let last = word.last(of: stem)
    let letter = Int(last & 0xFF)
    for index in Int(adjectiveStarts[letter])..<Int(adjectiveStarts[letter + 1]) {
      let ending = adjectiveEndings[index]
      if last & ending.mask == ending.bits { return true }
    }
    return false
  }

  /// Whether the word starts with a prefix that takes no `ge`, after a particle perhaps.
  func startsInseparable(_ word: borrowing FoldedWord) -> Bool {
    guard word.count > 4 else { return false }
    if word.bytes[0] == UInt8(ascii: "g"), word.bytes[1] == UInt8(ascii: "e") { return true }
    for end in 2..<min(word.count - 2, 12) {
      let traits = traits(of: word.hash(upTo: end))
      if traits.contains(.inseparable) { return true }
      if traits.contains(.particle), hasVerbalPrefix(word, from: end) { return true }
    }
    return false
  }

  /// Whether the word starts with a prefix that makes verbs and little else.
  func startsVerbal(_ word: borrowing FoldedWord) -> Bool {
    guard word.count > 6 else { return false }
    let (two, three) = (traits(of: word.hash(upTo: 2)), traits(of: word.hash(upTo: 3)))
    return two.union(three).contains(.verbal)
  }

  private func hasVerbalPrefix(_ word: borrowing FoldedWord, from start: Int) -> Bool {
    for length in 2...3 where start + length < word.count {
      let hash = word.hash(from: start, to: start + length)
      if traits(of: hash).contains(.verbal) { return true }
    }
    return false
  }

  /// Whether the letters before `end` are an inseparable prefix, after a particle perhaps.
  func isInseparable(_ word: borrowing FoldedWord, before end: Int) -> Bool {
    if traits(of: word.hash(upTo: end)).contains(.inseparable) { return true }
    for length in 2...3 where end - length > 1 {
      let middle = end - length
      if traits(of: word.hash(from: middle, to: end)).contains(.verbal),
        traits(of: word.hash(upTo: middle)).contains(.particle)
      {
        return true
      }
    }
    return false
  }

  /// Appends the stem that each listed form gives, where its place allows it.
  @inline(__always)
  func appendIrregular(in word: borrowing FoldedWord, to candidates: inout StemCandidates) {
    var search = irregular.search(word)
    while let (form, start) = irregular.next(&search, word) {
      guard let prior = prior(of: form.place, in: word, at: start) else { continue }
      candidates.append(
        StemCandidate(
          kept: start + Int(form.sharedCount), tail: form.tail, tailCount: Int(form.tailCount),
          inflection: form.place.isVerbal ? .strongVerb : .irregular, prior: prior))
    }
  }

  /// Calls `body` with the listed forms of a stem, prefixes and all.
  ///
  /// - `word`: To work in.
  func forEachIrregularForm(
    of stem: [UInt8], in word: inout FoldedWord, _ body: ([UInt8], Inflection) -> Void
  ) {
    guard word.read(stem), word.count == stem.count else { return }
    for start in 0..<stem.count {
      for entry in formsOfStems[word.hash(from: start, to: stem.count)] ?? []
      where prior(of: entry.place, in: word, at: start) != nil {
        guard stem[start...].elementsEqual(entry.stem) else { continue }
        body(stem[..<start] + entry.form, entry.place.isVerbal ? .strongVerb : .irregular)
      }
    }
  }

  private func prior(
    of place: IrregularForm.Place, in word: borrowing FoldedWord, at start: Int
  ) -> Int? {
    if start == 0 {
      switch place {
      case .verb, .participle, .noun, .word: return Prior.listed
      case .attestedNoun: return Prior.irregularNoun
      case .prefixedVerb, .prefixedParticiple, .bareParticiple: return nil
      }
    }
    let isAllowed: Bool
    switch place {
    case .verb, .prefixedVerb: isAllowed = isVerbal(word, before: start)
    case .participle, .prefixedParticiple: isAllowed = isParticle(word.hash(upTo: start))
    case .bareParticiple: isAllowed = isInseparable(word, before: start)
    case .noun: return start > 1 ? Prior.irregularNoun : nil
    case .attestedNoun: return start > 1 ? Prior.irregularIfAttested : nil
    case .word: return nil
    }
    return isAllowed ? Prior.prefixed : nil
  }

  private func isVerbal(_ word: borrowing FoldedWord, before end: Int) -> Bool {
    if isParticle(word.hash(upTo: end)) { return true }
    return isInseparable(word, before: end)
  }
}

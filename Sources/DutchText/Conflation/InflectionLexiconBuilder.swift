/// Reads the listed verbs and nouns into a trie.
struct InflectionLexiconBuilder {
  /// The forms.
  private(set) var trie = IrregularFormsBuilder()
  /// The stems of the verbs, which are their own stems.
  private(set) var stems: [[UInt8]] = []

  /// The forms of verbs that may stand alone.
  private(set) var bareForms: [[UInt8]] = []
  /// All forms.
  private(set) var forms: [ListedForm] = []

  private static let star = UInt8(ascii: "*")
  private static let plus = UInt8(ascii: "+")

  /// Reads `StrongVerbTable`.
  mutating func addVerbs() {
    for line in WordListText(StrongVerbTable.text).lines {
      let names = line[0].split(separator: UInt8(ascii: "="))
      let stem = names.count == 2 ? Array(names[1]) : Self.stem(of: Array(names[0]))
      stems.append(stem)
      for field in line.dropFirst() { addVerb(field, stem) }
    }
  }

  /// Reads `IrregularNounTable`.
  mutating func addNouns() {
    for text in [IrregularNounTable.nouns, IrregularNounTable.foreign] {
      for line in WordListText(text).lines {
        for form in line.dropFirst() {
          let isSafe = form.first == Self.plus
          insert(
            Array(isSafe ? form.dropFirst() : form), isSafe ? .noun : .attestedNoun, Array(line[0]))
        }
      }
    }
    for line in WordListText(IrregularNounTable.others).lines {
      for form in line.dropFirst() { insert(Array(form), .word, Array(line[0])) }
    }
  }

  private mutating func addVerb(_ field: ArraySlice<UInt8>, _ stem: [UInt8]) {
    let isStarred = field.last == Self.star
    let isParticiple = field.first == Self.plus
    let text = Array(field.dropFirst(isParticiple ? 1 : 0).dropLast(isStarred ? 1 : 0))
    guard isParticiple else {
      if !isStarred { bareForms.append(text) }
      return insert(text, isStarred ? .prefixedVerb : .verb, stem)
    }
    let ge = Array("ge".utf8)
    for form in Self.inflected(text) {
      insert(ge + form, isStarred ? .prefixedParticiple : .participle, stem)
      insert(form, .bareParticiple, stem)
    }
  }

  private mutating func insert(_ text: [UInt8], _ place: IrregularForm.Place, _ stem: [UInt8]) {
    forms.append(ListedForm(form: text, stem: stem, place: place))
    let shared = zip(text, stem).prefix { $0 == $1 }.count
    let tail = stem[shared...]
    precondition(tail.count <= 8, "a listed form differs from its stem in at most eight letters")
    let bits = tail.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    trie.insert(
      text,
      IrregularForm(
        place: place, sharedCount: UInt8(shared), tail: bits, tailCount: UInt8(tail.count)))
  }

  /// A participle as it stands, before a noun, and as a plural noun.
  private static func inflected(_ participle: [UInt8]) -> [[UInt8]] {
    let e = UInt8(ascii: "e")
    let n = UInt8(ascii: "n")
    let a = UInt8(ascii: "a")
    if participle.suffix(3) == [a, a, n] {  // gedaan, gedane
      let open = participle.dropLast(2) + [n, e]
      return [participle, Array(open), open + [n]]
    }
    return [participle, participle + [e], participle + [e, n]]
  }

  /// The stem of a regular infinitive.
  private static func stem(of infinitive: [UInt8]) -> [UInt8] {
    var word = FoldedWord()
    var stem: [UInt8] = []
    let isWord = word.read(infinitive)
    guard isWord, let closed = word.closed(before: word.count - 2) else { return [] }
    let candidate = StemCandidate(
      kept: closed.kept, tail: closed.tail, tailCount: closed.tailCount, inflection: .base,
      prior: 0)
    word.write(candidate, into: &stem)
    return stem
  }
}

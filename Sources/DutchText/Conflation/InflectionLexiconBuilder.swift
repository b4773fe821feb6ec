/// Reads the listed verbs and nouns into a trie.
struct InflectionLexiconBuilder {
  /// The forms.
  private(set) var forms = IrregularForms()
  /// The stems of the verbs, which are their own stems.
  private(set) var stems: [[UInt8]] = []

  /// The forms of verbs that may stand alone.
  private(set) var bareForms: [[UInt8]] = []
  /// The forms of each stem.
  private(set) var formsOfStems: [[UInt8]: [(form: [UInt8], place: IrregularForm.Place)]] = [:]

  /// Reads `StrongVerbTable`.
  mutating func addVerbs() {
    for line in StrongVerbTable.text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      let names = fields[0].split(separator: "=")
      let stem = names.count == 2 ? InflectionLexicon.fold(names[1]) : Self.stem(of: names[0])
      stems.append(stem)
      for field in fields.dropFirst() { addVerb(field, stem) }
    }
  }

  /// Reads `IrregularNounTable`.
  mutating func addNouns() {
    let nouns = IrregularNounTable.nouns + "\n" + IrregularNounTable.foreign
    for (base, form) in Self.pairs(of: nouns) {
      let text = InflectionLexicon.fold(form.drop { $0 == "+" })
      insert(text, form.first == "+" ? .noun : .attestedNoun, base)
    }
    for (base, form) in Self.pairs(of: IrregularNounTable.others) {
      insert(InflectionLexicon.fold(form), .word, base)
    }
  }

  private static func pairs(of text: String) -> [(base: [UInt8], form: Substring)] {
    text.split(separator: "\n").flatMap { line in
      let fields = line.split(separator: " ")
      let base = InflectionLexicon.fold(fields[0])
      return fields.dropFirst().map { (base, $0) }
    }
  }

  private mutating func addVerb(_ field: Substring, _ stem: [UInt8]) {
    let isStarred = field.last == "*"
    let text = InflectionLexicon.fold(field.filter { $0 != "*" && $0 != "+" })
    guard field.first == "+" else {
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
    formsOfStems[stem, default: []].append((text, place))
    let shared = zip(text, stem).prefix { $0 == $1 }.count
    let tail = stem[shared...]
    precondition(tail.count <= 8, "a listed form differs from its stem in at most eight letters")
    let bits = tail.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    forms.insert(
      text,
      IrregularForm(place: place, sharedCount: shared, tail: bits, tailCount: tail.count))
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
  private static func stem(of infinitive: Substring) -> [UInt8] {
    var word = FoldedWord()
    var stem: [UInt8] = []
    let isWord = InflectionLexicon.fold(infinitive).withRawSpan { word.read($0) }
    guard isWord, let closed = word.closed(before: word.count - 2) else { return [] }
    let candidate = StemCandidate(
      kept: closed.kept, tail: closed.tail, tailCount: closed.tailCount, inflection: .base,
      prior: 0)
    word.write(candidate, into: &stem)
    return stem
  }
}

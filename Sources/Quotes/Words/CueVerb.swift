/// A form of a verb (or *aldus*) that ascribes words to somebody.
///
/// The lists are ours: verbs that Dutch newspapers and trade journals put beside quotes, with all their finite
/// forms and participles. How to add one stands in docs/QUOTES.md.
struct CueVerb: Sendable {
  /// Particles of separable verbs.
  struct Particles: OptionSet, Sendable {
    let rawValue: UInt16

    /// Each particle with its word.
    static let words: [(word: String, particle: Particles)] = [
      "uit", "toe", "aan", "op", "samen", "af", "weten", "verder", "door", "tegen", "voor", "in",
      "na",
      "terug",
    ].enumerated().map { ($0.element, Particles(rawValue: 1 << UInt16($0.offset))) }

    /// The particles that some words are; each must be among `words`.
    fileprivate init(_ list: String) {
      self = list.split(separator: " ").reduce(into: []) { all, word in
        let found = Self.words.first { $0.word == word }?.particle
        precondition(found != nil, "\(word) is not among the particles")
        all.formUnion(found ?? [])
      }
    }

    init(rawValue: UInt16) {
      self.rawValue = rawValue
    }
  }

  /// How much it says.
  enum Strength: Hashable, Sendable {
    /// It always means speaking or writing: *zegt*, *schreef*.
    case speech
    /// It means speaking beside a quote, and often something else away from one: *vindt*, *lacht*, *stelt*.
    case mild
    /// It calls something by a name: *noemt*, *omschrijft*.
    case naming
    /// Its subject is a text or a thing: *staat*, *luidt*.
    case thing
  }

  var strength: Strength
  /// Particles of which one must follow if the verb is to count, as in *legt … uit*; empty for none.
  var particles: Particles = []
  /// Whether it is a participle, which needs *heeft* or *had*.
  var isParticiple = false
  /// Whether it is a plural form, or the infinitive.
  var isPlural = false
  /// Whether it is the bare form that goes with *ik* only: also an imperative, and often a noun.
  var isFirstPerson = false

  /// All forms in lower case.
  static let table: [String: CueVerb] = {
    var table: [String: CueVerb] = [:]
    func add(_ strength: Strength, _ rows: String, particles: Particles = []) {
      // present singular, past singular, plurals, participle
      for row in rows.split(separator: "\n") {
        let forms = row.split(separator: " ")
        for (place, form) in forms.enumerated() where form != "-" {
          let isLast = place == forms.count - 1
          table[String(form)] = CueVerb(
            strength: strength, particles: isLast ? [] : particles, isParticiple: isLast,
            isPlural: place > 0 && !isLast && form.hasSuffix("n"),
            isFirstPerson: place == 1 && forms.count > 5)
        }
      }
    }
    for (particles, rows) in CueLists.separable {
      add(.speech, rows, particles: Particles(particles))
    }
    add(.mild, CueLists.mild)
    add(.naming, CueLists.naming)
    add(.thing, CueLists.thing)
    add(.speech, CueLists.speech)
    table["aldus"] = CueVerb(strength: .speech)
    return table
  }()
}

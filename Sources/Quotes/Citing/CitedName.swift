/// The name of an author, in the parts that styles put in an order of their own.
///
/// The particles of a Dutch name (`van den`) go with the surname in APA, and after the given names in
/// MLA and Chicago, which sort it under `Berg`; as Dutch dictionaries and libraries do. A Belgian name
/// with a capital (`Van den Berg`) begins with it everywhere.
struct CitedName: Hashable {
  /// Given names; empty for an organisation and for a name of one word.
  var given = ""
  /// Particles in lower case.
  var particle = ""
  /// The surname without them, or the name of an organisation.
  var family: String
  /// `jr.`, `III`.
  var suffix = ""
  /// Whether it is a name that is never turned round.
  var isOrganisation = false

  /// Reads a name in its natural order.
  ///
  /// - `isOrganisation`: What is known of it; if false, its words may still tell.
  init(_ name: String, isOrganisation: Bool = false) {
    let text = Self.oneLine(name)
    family = text
    self.isOrganisation = isOrganisation || OrganisationWords.isOrganisation(text)
    guard !self.isOrganisation else { return }
    var words = text.split(separator: " ").map { String($0) }
    if words.count > 2, let last = words.last, Self.suffixes.contains(last.lowercased()) {
      suffix = words.removeLast()
      let end = words.removeLast()
      words.append(end.hasSuffix(",") ? String(end.dropLast()) : end)
    }
    guard words.count > 1 else { return }
    // The surname begins at the first particle after the first word; without one it is the last word.
    let first = words.indices.dropFirst().dropLast().first { Self.isParticle(words[$0]) }
    let start = first ?? words.count - 1
    given = words[..<start].joined(separator: " ")
    var end = start
    while end < words.count - 1, Self.isParticle(words[end]), Self.isLowercase(words[end]) {
      end += 1
    }
    particle = words[start..<end].joined(separator: " ")
    family = words[end...].joined(separator: " ")
  }

  /// The natural order: `Jan van den Berg jr`.
  var natural: String { Self.join([given, particle, family, suffix]) }

  /// `van den Berg`.
  var surname: String { Self.join([particle, family]) }

  /// `van den Berg, J. W., jr.`, as APA writes it.
  var initialsLast: String {
    var text = surname
    if !given.isEmpty { text += ", " + initials }
    return suffix.isEmpty ? text : text + ", " + suffix
  }

  /// `Berg, Jan Willem van den, jr.`, as MLA and Chicago write it.
  var inverted: String {
    guard !given.isEmpty else { return natural }
    let text = family + ", " + Self.join([given, particle])
    return suffix.isEmpty ? text : text + ", " + suffix
  }

  /// Such as `J. W.`, `K.-J.` and `IJ.` of given names.
  var initials: String {
    given.split(separator: " ").map { word in
      word.split(separator: "-").map { Self.initial(of: $0) }.joined(separator: "-")
    }.joined(separator: " ")
  }

  /// The initial of one given name: `IJ.` of IJsbrand, `J. P.` of `J.P.`; `Th.` stays as it is.
  private static func initial(of word: Substring) -> String {
    let dots = word.split(separator: ".")
    if dots.count > 1 { return dots.map { initial(of: $0) }.joined(separator: " ") }
    let letters = dots.first ?? word
    if letters.hasPrefix("IJ") { return "IJ." }
    if word.hasSuffix("."), letters.count <= 3 { return letters + "." }  // Th., Chr.
    guard let letter = letters.first else { return "" }
    return letter.uppercased() + "."
  }

  private static func isParticle(_ word: String) -> Bool { particles.contains(word.lowercased()) }

  private static func isLowercase(_ word: String) -> Bool { word == word.lowercased() }

  private static func join(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A text on one line, its white space collapsed.
  static func oneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? " " : scalar
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

  private static let particles: Set<String> = [
    "van", "de", "den", "der", "ten", "ter", "te", "'t", "’t", "het", "in", "op", "aan", "onder",
    "uit", "bij", "tot", "over", "voor", "la", "le", "du", "des", "von", "zu", "zum", "el", "al",
    "ben", "bin", "di", "da", "dos", "del", "della", "y", "d'", "d’", "vande", "vanden", "vander",
    "ver", "af",
  ]
}

import DutchText
import TestSupport
import Testing

@Suite struct CompoundSplitterTests {
  /// A small collection: what its compounds are made of, and words that only look like compounds.
  private static let forms = """
    klant klanten klantbeleving klantreis klantenservice klantgericht beleving belevingen reis reizen
    reistijd service servicebalie balie gericht gerichtheid loyaliteit loyaliteitsprogramma
    programma programmamaker kwaliteit kwaliteitsmeting meting nulmeting medewerker medewerkers
    medewerkersonderzoek onderzoek marktonderzoek markt contact klantcontact contactcentrum centrum
    oefenen zwemmen kiezen cliënt cliëntenraad raad gemeenteraad gemeente patiënten mail mails
    tevreden tevredenheid tevredenheidscijfer cijfer cijfers verkoop inkoop aanvraag antwoord beter
    verbetering verandering organisatie organisaties wereld de het een van en dat die niet
    """

  private static let splitter = learn(forms)

  private static func learn(_ text: String) -> CompoundSplitter {
    var counts: [String: UInt64] = [:]
    for word in text.split(whereSeparator: \.isWhitespace) {
      counts[String(word), default: 0] += 1
    }
    return CompoundSplitter(counts.map { (form: Array($0.key.utf8), count: $0.value) })
  }

  /// The form with `|` at the boundaries.
  private func cut(_ form: String, by splitter: CompoundSplitter) -> String {
    let bytes = Array(form.utf8)
    let parts = splitter.parts(of: bytes)
    guard !parts.isEmpty else { return form }
    return parts.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
      .joined(separator: "|")
  }

  @Test(arguments: [
    "klant|beleving", "klant|reis", "klanten|service", "loyaliteits|programma", "klant|gericht",
    "medewerkers|onderzoek", "kwaliteits|meting", "nul|meting", "cliënten|raad",
    "tevredenheids|cijfer", "klant|contact|centrum", "klant|tevredenheids|onderzoek",
  ])
  func `a compound is cut at each of its boundaries`(expected: String) {
    #expect(cut(expected.filter { $0 != "|" }, by: Self.splitter) == expected)
  }

  @Test(arguments: [
    "tevredenheid", "medewerker", "verbetering", "organisatie", "aanvraag", "antwoord", "gemeente",
    "klanten", "klantje", "beter", "loyaliteit", "dashboard", "feedback", "inkoop",
  ])
  func `derivations, inflections, particles and loan words stay whole`(form: String) {
    #expect(cut(form, by: Self.splitter) == form)
  }

  @Test(arguments: ["klant|service", "reis|programma", "markt|meting", "service|cijfer"])
  func `a word that no text has is cut into parts that some text has`(expected: String) {
    #expect(cut(expected.filter { $0 != "|" }, by: Self.splitter) == expected)
  }

  @Test(arguments: ["oefen|programma", "zwem|service", "kies|programma", "klant|belevingen"])
  func `a part may be known by another inflection only`(expected: String) {
    #expect(cut(expected.filter { $0 != "|" }, by: Self.splitter) == expected)
  }

  @Test func `a part is looked up without its linking element and marked with it`() throws {
    let form = Array("loyaliteitsprogramma".utf8)
    let parts = Self.splitter.parts(of: form)
    try #require(parts.count == 2)
    #expect(parts[0] == CompoundPart(start: 0, end: 11, linkByteCount: 1))
    #expect(parts[0].word == 0..<10)
    #expect(parts[1] == CompoundPart(start: 11, end: 20))
  }

  @Test func `offsets count bytes where letters take two`() throws {
    let parts = Self.splitter.parts(of: Array("patiënttevredenheid".utf8))
    #expect(parts == [CompoundPart(start: 0, end: 8), CompoundPart(start: 8, end: 20)])
  }

  @Test(arguments: [
    ("cx-|manager", 1), ("klant|contact-|centrum", 1), ("klant-|tot-|klant", 1),
    ("e-mail|service", 0), ("4g-|netwerk", 1),
  ])
  func `a hyphen ends a part and links it, unless after a single letter`(
    expected: String, link: Int
  ) throws {
    let form = expected.filter { $0 != "|" }
    let splitter = Self.splitter
    #expect(cut(form, by: splitter) == expected)
    let part = try #require(splitter.parts(of: Array(form.utf8)).dropLast().last)
    #expect(part.linkByteCount == link)
  }

  @Test(arguments: ["-", "a-", "-a", "--", "klant-", "-middag", "a-b-c", "'s", "x's", "e-e-e-"])
  func `hyphens without words around them give no parts that are empty`(form: String) {
    for part in Self.splitter.parts(of: Array(form.utf8)) {
      #expect(part.start < part.end && !part.word.isEmpty)
    }
  }

  @Test func `a plural with an apostrophe is split like its singular`() {
    let splitter = Self.learn("auto auto's bedrijf bedrijven bedrijfsauto")
    #expect(cut("bedrijfsauto's", by: splitter) == "bedrijfs|auto's")
  }

  @Test func `the order of the vocabulary changes nothing`() {
    let words = Self.forms.split(whereSeparator: \.isWhitespace).map {
      (form: Array($0.utf8), count: UInt64($0.utf8.count))
    }
    let unique = Dictionary(words.map { ($0.form, $0.count) }, uniquingKeysWith: { $1 })
      .map { (form: $0.key, count: $0.value) }
    let first = CompoundSplitter(unique)
    let second = CompoundSplitter(unique.reversed())
    for word in unique { #expect(first.parts(of: word.form) == second.parts(of: word.form)) }
  }

  @Test(arguments: UInt64(0)..<8)
  func `parts cover any form without gaps, whatever its bytes`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let splitter = Self.splitter
    let pieces: [[UInt8]] = ["klant", "en", "s", "reis", "-", "'s", "ë", "\u{3bb}", "7", "é"].map {
      Array($0.utf8)
    }
    for _ in 0..<400 {
      var form: [UInt8] = []
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        form +=
          Bool.random(using: &random)
          ? pieces[Int.random(in: 0..<pieces.count, using: &random)]
          : [UInt8.random(in: 0...255, using: &random)]
      }
      let parts = splitter.parts(of: form)
      guard !parts.isEmpty else { continue }
      #expect(parts.count > 1, "seed \(seed): \(form)")
      #expect(parts[0].start == 0 && parts[parts.count - 1].end == form.count, "seed \(seed)")
      for (part, next) in zip(parts, parts.dropFirst()) {
        #expect(part.end == next.start, "seed \(seed): \(form)")
      }
      for part in parts { #expect(!part.word.isEmpty, "seed \(seed): \(form)") }
    }
  }

  @Test func `an empty vocabulary still knows the basic words`() {
    let splitter = CompoundSplitter([(form: [UInt8], count: UInt64)]())
    #expect(cut("huiskamer", by: splitter) == "huis|kamer")
  }

  @Test func `a word of any length is answered`() {
    let long = Array(String(repeating: "klant", count: 5000).utf8)
    #expect(Self.splitter.parts(of: long).isEmpty)
  }
}

import TestSupport
import Testing

@testable import DutchText

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("", []),
    ("De klant belt.", ["De", "klant", "belt"]),
    // Clitics
    ("'t Is 's nachts 'n drukte", ["'t", "Is", "'s", "nachts", "'n", "drukte"]),
    ("Dat doet ‘t werk ’s middags", ["Dat", "doet", "‘t", "werk", "’s", "middags"]),
    ("'k heb 'm d'r z'n jas", ["'k", "heb", "'m", "d'r", "z'n", "jas"]),
    ("Toen heeft-ie of had 'ie", ["Toen", "heeft-ie", "of", "had", "'ie"]),
    ("de letter ‘s’ en 't'", ["de", "letter", "s", "en", "t"]),
    ("‘Er is iets’ en ‘NS rijdt’", ["Er", "is", "iets", "en", "NS", "rijdt"]),
    // Apostrophes inside
    ("menu’s, B&B'tje, pc'tjes", ["menu’s", "B&B'tje", "pc'tjes"]),
    ("zo`n ge´sms´t", ["zo`n", "ge´sms´t"]),
    ("Klaas' idee, Iris’ plan", ["Klaas", "idee", "Iris", "plan"]),
    ("een B2'tje", ["een", "B2'tje"]),
    ("''s avonds''", ["'s", "avonds"]),
    // Places
    ("in 's-Gravenhage en ’s-Graveland", ["in", "'s-Gravenhage", "en", "’s-Graveland"]),
    // Hyphens and dashes
    ("klant-tot-klant en UX‑team", ["klant-tot-klant", "en", "UX‑team"]),
    ("op- en overslag, -stroom", ["op", "en", "overslag", "stroom"]),
    ("ja – nee — wel–niet a--b", ["ja", "nee", "wel", "niet", "a", "b"]),
    ("COVID-19, 24-uurs, 2019-2023", ["COVID-19", "24-uurs", "2019", "2023"]),
    // Invisible characters belong to the word
    ("be\u{AD}leving be\u{200B}leving", ["be\u{AD}leving", "be\u{200B}leving"]),
    ("e\u{301}e\u{301}n ree\u{308}el", ["e\u{301}e\u{301}n", "ree\u{308}el"]),
    // Numbers
    ("€ 3.500,75 of €9 of 12,5%", ["3.500,75", "of", "9", "of", "12,5"]),
    ("ISO 9001:2015, 2:10, 1:234", ["ISO", "9001", "2015", "2:10", "1", "234"]),
    ("om 10:30, op 21/09/2021, 7/7", ["om", "10:30", "op", "21/09/2021", "7/7"]),
    ("2019/2020 en 1,a en 1.a", ["2019", "2020", "en", "1", "a", "en", "1", "a"]),
    ("jaren '70 en ’80-’90", ["jaren", "'70", "en", "’80", "’90"]),
    ("'80% zegt' en ‘75’", ["80", "zegt", "en", "75"]),
    // Slashes and ampersands
    ("winkel/web, van/tot, t/m 5, M/V/X", ["winkel", "web", "van", "tot", "t/m", "5", "M/V/X"]),
    ("CX/UX en R&D en klant&co", ["CX", "UX", "en", "R&D", "en", "klant", "co"]),
    // Abbreviations and initials
    ("m.b.t. de o.v.k. (i.o.)", ["m.b.t.", "de", "o.v.k.", "i.o."]),
    ("J.P. de Wit en A.Chr.Smit", ["J.P.", "de", "Wit", "en", "A", "Chr", "Smit"]),
    ("a.de klant, b.het, x.com, v.a.", ["a", "de", "klant", "b", "het", "x.com", "v.a."]),
    ("NPS.De score", ["NPS", "De", "score"]),
    ("Bel ons.Dat helpt.Écht", ["Bel", "ons", "Dat", "helpt", "Écht"]),
    ("Zie voorbeeld.nl. En Winkel.Com", ["Zie", "voorbeeld.nl", "En", "Winkel.Com"]),
    ("Vraag:Antwoord links·rechts", ["Vraag", "Antwoord", "links", "rechts"]),
    // Addresses
    (
      "Zie https://a.example/x(1)?q=é#t, (www.b.example/).",
      ["Zie", "https://a.example/x(1)?q=é#t", "www.b.example/"]
    ),
    ("mail p_q.r-s@t-u.example.", ["mail", "p_q.r-s@t-u.example"]),
    ("P.Smit@Voorbeeld.nl, Jan.Smit@x.y.nl", ["P.Smit@Voorbeeld.nl", "Jan.Smit@x.y.nl"]),
    ("a.@b.nl é@b.nl", ["a", "b.nl", "é", "b.nl"]),
    ("@klant_nl #cx_week a@b c@d.e", ["klant_nl", "cx_week", "a", "b", "c", "d.e"]),
    // Sub- and superscript
    ("H₂O, 12 km², 3 m³, klant²", ["H₂O", "12", "km²", "3", "m³", "klant"]),
    // Markdown and snake case
    ("_nadruk_ **vet** `code` a__b", ["nadruk", "vet", "code", "a__b"]),
    // Other scripts
    ("Ελλάδα привет 日本 カタカナ", ["Ελλάδα", "привет", "日", "本", "カタカナ"]),
    ("👍🏽 top 🇳🇱", ["top"]),
  ])
  func `finds Dutch tokens`(text: String, expected: [String]) {
    #expect(tokens(text, .dutch) == expected)
  }

  @Test(arguments: [
    ("'s morgens e-mail 3,5", ["s", "morgens", "e", "mail", "3,5"]),
    ("Vraag:wie d.w.z. _x_", ["Vraag:wie", "d.w.z", "_x_"]),
    ("… – 👍", []),
  ])
  func `finds the default tokens of Unicode`(text: String, expected: [String]) {
    #expect(tokens(text, .unicode) == expected)
  }

  @Test func `cuts at ASCII white space only, keeping every other byte`() {
    #expect(tokens(" 's a\u{A0}b.\t\nC\u{B} ", .whitespace) == ["'s", "a\u{A0}b.", "C"])
    let bytes: [UInt8] = [0x20, 0xFF, 0x00, 0x20, 0xC3]
    var ranges: [TokenRange] = []
    Tokenizer(.whitespace).tokenize(bytes.span.bytes, into: &ranges)
    #expect(ranges == [TokenRange(start: 1, end: 3), TokenRange(start: 4, end: 5)])
  }

  @Test(arguments: [Tokenizer.Rules.dutch, .unicode, .whitespace], UInt64(0)..<15)
  func `tokenising from any white space equals tokenising the whole`(
    rules: Tokenizer.Rules, seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let bytes = TextPool.text(pieces: Int.random(in: 0...30, using: &random), &random)
      var whole: [TokenRange] = []
      Tokenizer(rules).tokenize(bytes.span.bytes, into: &whole)
      var joined: [TokenRange] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
        var part: [TokenRange] = []
        Tokenizer(rules).tokenize(Array(bytes[start..<end]).span.bytes, into: &part)
        joined += part.map { TokenRange(Int($0.start) + start..<Int($0.end) + start) }
        start = end
      }
      #expect(joined == whole, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: [Tokenizer.Rules.dutch, .unicode, .whitespace], UInt64(0)..<15)
  func `gives ordered ranges inside any bytes`(rules: Tokenizer.Rules, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let bytes = TextPool.bytes(count: Int.random(in: 0...60, using: &random), &random)
      var ranges: [TokenRange] = []
      Tokenizer(rules).tokenize(bytes.span.bytes, into: &ranges)
      var last = 0
      for range in ranges {
        #expect(Int(range.start) >= last && range.start < range.end, "seed \(seed)")
        last = Int(range.end)
      }
      #expect(last <= bytes.count, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `gives the tokens of Unicode where no Dutch rule applies`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pool = ["a", "Z", "é", "9", " ", ",", "!", "(", "д", "日", "カ", "\u{308}", "א", "\n"]
    for _ in 0..<200 {
      let text = (0..<20).map { _ in pool.randomElement(using: &random) ?? "" }.joined()
      #expect(tokens(text, .dutch) == tokens(text, .unicode), "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `finds the segments of UAX 29 that hold a word, by the fast path too`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pool = ["ab", "9", " ", ",", ";", ".", "'", "\"", "_", ":", "-", "\r", "\u{308}", "é", "א"]
    for _ in 0..<200 {
      let text = Array((0..<12).map { _ in pool.randomElement(using: &random) ?? "" }.joined().utf8)
      let boundaries = Tokenizer.boundaries(text.span.bytes)
      let segments = zip(boundaries, boundaries.dropFirst()).map { text[$0..<$1] }
      let words = segments.map { String(decoding: $0, as: UTF8.self) }.filter {
        $0.unicodeScalars.contains { Letters.category($0.value).isWordLike }
      }
      #expect(tokens(String(decoding: text, as: UTF8.self), .unicode) == words, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(0)..<15)
  func `finds the same tokens without the fast path`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let bytes = TextPool.bytes(count: Int.random(in: 0...60, using: &random), &random)
      var ranges: [TokenRange] = []
      Tokenizer(.dutch).tokenize(bytes.span.bytes, into: &ranges)
      let plain = unsafe bytes.withUnsafeBytes { buffer in
        let scanner = unsafe DutchScanner(UTF8Reader(buffer))
        var plain: [TokenRange] = []
        var offset = 0
        while offset < bytes.count {
          let token = scanner.token(from: offset)
          if !token.isEmpty { plain.append(TokenRange(token)) }
          offset = token.upperBound
        }
        return plain
      }
      #expect(ranges == plain, "seed \(seed): \(bytes)")
    }
  }

  @Test(arguments: [
    "a.", "a@", "a-", "_", "e\u{301}", "a\u{AD}.", "'s", "www.(", "a@b.", "1.000.", "é/",
  ])
  func `reads text without white space, where quadratic work would take minutes`(unit: String) {
    let bytes = Array(String(repeating: unit, count: 50_000).utf8)
    var table = Analysis.snowball.makeWordTable()
    var tokens: [AnalyzedToken] = []
    table.analyze(bytes.span.bytes, into: &tokens)
    #expect(tokens.count <= 100_000)
  }

  @Test func `crosses the borders of batches`() {
    let text = String(repeating: "klant-en-klare be\u{308}antwoording, ", count: 2_000)
    let words = tokens(text, .dutch)
    #expect(words.count == 4_000)
    #expect(Set(words) == ["klant-en-klare", "be\u{308}antwoording"])
  }

  private func tokens(_ text: String, _ rules: Tokenizer.Rules) -> [String] {
    let bytes = Array(text.utf8)
    var ranges: [TokenRange] = []
    Tokenizer(rules).tokenize(bytes.span.bytes, into: &ranges)
    return ranges.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }
}

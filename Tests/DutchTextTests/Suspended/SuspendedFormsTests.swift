import DutchText
import TestSupport
import Testing

@Suite struct SuspendedFormsTests {
  /// The joins of a text: token number and form.
  private func joins(_ text: String) -> [String] {
    var table = WordTable(tokenizer: Tokenizer(.dutch), normalizer: Normalizer(.dutch))
    var tokens: [AnalyzedToken] = []
    return Array(text.utf8).withBytes { bytes in
      table.analyze(bytes, into: &tokens)
      return SuspendedForms.joins(in: bytes, tokens, table).map {
        "\($0.token) " + String(decoding: $0.form, as: UTF8.self)
      }
    }
  }

  @Test(arguments: [
    ("in- en verkoop", ["0 inkoop"]),
    ("De voor- en nadelen daarvan", ["1 voordelen"]),
    ("Boven- of onderkant", ["0 bovenkant"]),
    ("in- en uitvoer", ["0 invoer"]),
    ("woon- en werkkamer", ["0 woonkamer"]),
    ("huis-, slaap- en badkamer", ["0 huiskamer", "1 slaapkamer"]),
    ("in-/verkoop", ["0 inkoop"]),
    ("zowel klant- als medewerkerstevredenheid", ["1 klanttevredenheid"]),
    ("CX- en EX-teams", ["0 cx-teams"]),
    ("zon\u{2011} en feestdagen", ["0 zondagen"]),
    ("in- dan wel verkoop", ["0 inkoop"]),
  ])
  func `a word that ends in a hyphen is completed by the whole word after it`(
    text: String, expected: [String]
  ) {
    #expect(joins(text) == expected)
  }

  @Test(arguments: [
    ("zondagochtend en -middag", ["2 zondagmiddag"]),
    ("klantreizen, -vragen en -verhalen", ["1 klantvragen", "3 klantverhalen"]),
    ("loonkosten of -lasten", ["2 loonlasten"]),
  ])
  func `a word that begins with a hyphen is completed by the whole word before it`(
    text: String, expected: [String]
  ) {
    #expect(joins(text) == expected)
  }

  @Test(arguments: [
    ("(inter)nationaal beleid", ["1 internationaal"]),
    ("elke klant(en) die", ["1 klanten"]),
    ("klant(en)service", ["0 klantenservice", "0 klantservice"]),
    ("(her)gebruik van de (mede)eigenaar", ["1 hergebruik", "5 medeeigenaar"]),
  ])
  func `parentheses inside a word are read with and without what they hold`(
    text: String, expected: [String]
  ) {
    #expect(joins(text) == expected)
  }

  @Test(arguments: [
    "klant - medewerker", "klant- medewerker", "de lees- en andere vaardigheden", "een klant (en)",
    "(klant) en medewerker", "1- en 2-persoons", "x(y)", "hij(zij)", "klant-", "-middag",
    "en -middag",
    "in- en", "in- en verkoop-", "Klant- en. Verkoop", "zondag -middag", "a- en b-", "()", "(a)",
    "van 3 - 5 en -8", "in- en \u{201C}verkoop\u{201D}",
  ])
  func `where no whole word is certain nothing is joined`(text: String) {
    #expect(joins(text) == [])
  }

  @Test(arguments: UInt64(0)..<8)
  func `any bytes are read without harm, and joins name tokens in order`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "in", "-", " ", "en", "verkoop", "(", ")", "\u{2010}", "/", ",", "zondagmiddag", "klant",
      "-middag",
    ].map { Array($0.utf8) }
    for _ in 0..<200 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        text +=
          Int.random(in: 0..<8, using: &random) > 0
          ? pieces[Int.random(in: 0..<pieces.count, using: &random)]
          : [UInt8.random(in: 0...255, using: &random)]
      }
      var table = WordTable(tokenizer: Tokenizer(.dutch), normalizer: Normalizer(.dutch))
      var tokens: [AnalyzedToken] = []
      text.withBytes { bytes in
        table.analyze(bytes, into: &tokens)
        for join in SuspendedForms.joins(in: bytes, tokens, table) {
          #expect(tokens.indices.contains(join.token), "seed \(seed)")
          #expect((3...255).contains(join.form.count), "seed \(seed)")
        }
      }
    }
  }
}

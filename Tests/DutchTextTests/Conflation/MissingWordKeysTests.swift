import DutchText
import TestSupport
import Testing

@Suite struct MissingWordKeysTests {
  /// The keys that a word gets where a vocabulary lacks it.
  private static func keys(of word: String, in vocabulary: String) -> [String] {
    let known = ConflationTests.keys(of: vocabulary)
    var finder = MissingWordKeys()
    let keys = finder.keys(of: Array(word.utf8)) {
      known[String(decoding: $0, as: UTF8.self)].map { Array($0.utf8) }
    }
    return keys.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("klant", "klanten prijs"), ("klanten", "klant prijs"), ("grote", "groot prijs"),
    ("werkte", "werken prijs"), ("gewerkt", "werkt prijs"), ("liep", "lopen prijs"),
    ("lopen", "liep prijs"), ("opgebeld", "opbellen prijs"), ("opbellen", "opgebeld prijs"),
    ("steden", "stad prijs"), ("stad", "steden prijs"), ("ziekenhuisbezoek", "ziekenhuisbezoeken"),
    ("geïnstalleerd", "installeren prijs"), ("installeren", "geïnstalleerd prijs"),
    ("mogelijkheid", "mogelijkheden prijs"), ("huisje", "huizen prijs"), ("bom", "bommen prijs"),
    ("financieel", "financiële prijs"), ("categorie", "categorieën prijs"), ("foto", "foto's"),
    ("coördineerde", "coördineren prijs"), ("managers", "manager prijs"),
  ])
  func `a word finds the key of its other forms`(word: String, vocabulary: String) throws {
    let other = try #require(vocabulary.split(separator: " ").first.map(String.init))
    let key = try #require(ConflationTests.keys(of: vocabulary)[other])
    #expect(Self.keys(of: word, in: vocabulary).first == key)
  }

  @Test(arguments: [
    ("zon", "gezondheid gezond"), ("management", "manager managers"), ("leed", "leden lid"),
    ("prijs", "klant klanten"), ("12", "1 2"), ("kans", "kan kunnen"),
  ])
  func `a word without a form finds nothing`(word: String, vocabulary: String) {
    #expect(Self.keys(of: word, in: vocabulary).isEmpty)
  }

  @Test func `a word of two words gets both keys`() {
    #expect(Self.keys(of: "wijzer", in: "wijs wijzers") == ["wijzer", "wijs"])
  }
}

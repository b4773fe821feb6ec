import DutchText
import TestSupport
import Testing

@Suite struct VocabularyKeysTests {
  private static let words: [(String, UInt64)] = [
    ("klant", 40), ("klanten", 60), ("beleving", 30), ("klantbeleving", 9), ("klantbelevingen", 3),
    ("service", 25), ("klantenservice", 12), ("onderzoek", 20), ("klantonderzoek", 5),
    ("belevingsonderzoek", 4), ("serviceonderzoek", 2), ("liep", 3), ("lopen", 8), ("loopt", 5),
    ("cx-manager", 3), ("manager", 8), ("cx", 9), ("2019", 4), ("de", 400),
  ]

  private func keys(_ analysis: Analysis, list: [String] = []) -> VocabularyKeyFinder {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for (word, _) in Self.words {
      bytes += word.utf8
      ends.append(bytes.count)
    }
    return VocabularyKeys(
      analysis: analysis, bytes: bytes, ends: ends, counts: Self.words.map(\.1),
      list: FormSequence(list.map { Array($0.utf8) })
    ).makeFinder()
  }

  private func key(_ word: String, _ finder: inout VocabularyKeyFinder) -> String {
    var key: [UInt8] = []
    Array(word.utf8).withBytes { finder.key(of: $0, into: &key) }
    return String(decoding: key, as: UTF8.self)
  }

  private func parts(_ word: String, _ finder: inout VocabularyKeyFinder) -> [String] {
    var parts: [KeyedPart] = []
    Array(word.utf8).withBytes { finder.parts(of: $0, into: &parts) }
    return parts.map {
      "\($0.range.lowerBound)-\($0.range.upperBound):\(String(decoding: $0.key, as: UTF8.self))"
    }
  }

  @Test func `words of a list are attested beside the vocabulary`() {
    let list = ["bloed", "bloeden", "klant", "bloed", ""]
    var (without, with) = (keys(.nl1), keys(.nl1, list: list))
    #expect(key("bloedt", &without) == "bloedt")
    #expect(key("bloedt", &with) == "bloed")
    #expect(key("klanten", &with) == "klant")
    #expect(parts("klantenservice", &with) == parts("klantenservice", &without))
  }

  @Test func `forms of one word have one key, and a part the key of its word`() {
    var finder = keys(.nl1)
    #expect(key("klanten", &finder) == "klant")
    #expect(key("klantbelevingen", &finder) == key("klantbeleving", &finder))
    #expect(Set(["liep", "lopen", "loopt"].map { key($0, &finder) }).count == 1)
    #expect(key("2019", &finder) == "2019")
    #expect(parts("klantbelevingen", &finder) == ["0-5:klant", "5-15:beleving"])
    #expect(parts("klantenservice", &finder) == ["0-7:klant", "7-14:service"])
    #expect(parts("belevingsonderzoek", &finder) == ["0-9:beleving", "9-18:onderzoek"])
    #expect(parts("klanten", &finder) == [])
  }

  @Test func `what hyphens join has no parts, for its words are indexed by themselves`() {
    var finder = keys(.nl1)
    #expect(parts("cx-manager", &finder) == [])
    #expect(parts("klant-onderzoek", &finder) == [])
  }

  @Test func `other chains look at no vocabulary`() {
    var stems = keys(.snowball)
    #expect(key("klanten", &stems) == "klant")
    #expect(parts("klantbeleving", &stems) == [])
    var forms = keys(.whitespace)
    #expect(key("klanten", &forms) == "klanten")
  }
}

import Testing

@testable import Quotes

@Suite struct NumberWordsTests {
  @Test(arguments: [
    ("nul", 0), ("een", 1), ("één", 1), ("veertien", 14), ("eenentwintig", 21),
    ("drieëndertig", 33),
    ("tweeënnegentig", 92), ("honderd", 100), ("honderdtwaalf", 112), ("honderdvijftig", 150),
    ("tweehonderdeenentwintig", 221), ("duizend", 1_000), ("twaalfduizend", 12_000),
    ("veertienhonderd", 1_400), ("tweeduizendvijfentwintig", 2_025), ("honderdduizend", 100_000),
    ("honderdenelf", 111), ("40", 40), ("2026", 2_026),
  ])
  func `number words have values`(word: String, value: Int) {
    #expect(NumberWords.value(of: word) == value)
  }

  @Test(arguments: ["klant", "eend", "achter", "zeshonderder", "", "tientje", "3,5", "-4"])
  func `other words have none`(word: String) {
    #expect(NumberWords.value(of: word) == nil)
  }
}

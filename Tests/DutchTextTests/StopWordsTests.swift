import Testing

@testable import DutchText

@Suite struct StopWordsTests {
  @Test(arguments: [
    "de", "waar", "waarom", "wanneer", "welke", "hoeveel", "wij", "we", "'s", "'t", "'n", "wie",
    "zo'n", "van", "niet", "hun",
  ])
  func `knows the function words`(word: String) {
    let bytes = Array(word.utf8)
    let isFound = StopWords.contains(bytes.span.bytes)
    #expect(isFound)
    #expect(StopWords.contains(bytes))
  }

  @Test(arguments: ["klant", "beleving", "één", "", "s", "waa", "waarvandaanlangerdanallewoorden"])
  func `knows no other word`(word: String) {
    let bytes = Array(word.utf8)
    let isFound = StopWords.contains(bytes.span.bytes)
    #expect(!isFound)
  }

  @Test func `lists forms, each once, in order`() {
    let words = StopWords.sorted
    #expect(words.count > 300)
    for (word, next) in zip(words, words.dropFirst()) {
      #expect(word.lexicographicallyPrecedes(next))
    }
    for word in words {
      var form: [UInt8] = []
      Normalizer().form(of: word.span.bytes, into: &form)
      #expect(form == word)
    }
  }
}

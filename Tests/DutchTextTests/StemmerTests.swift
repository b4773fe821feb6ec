import DutchText
import TestSupport
import Testing

@Suite struct StemmerTests {
  @Test(arguments: StemmerGolden.rows)
  func `stems the words of customer experience as published`(
    word: String, dutch: String, dutchPorter: String
  ) {
    #expect(Stemmer.dutch.stem(word) == dutch)
    #expect(Stemmer.dutchPorter.stem(word) == dutchPorter)
    #expect(Stemmer.none.stem(word) == word)
  }

  @Test func `is named as Snowball names it`() {
    #expect(Stemmer.allCases.map(\.rawValue) == ["dutch", "dutch_porter", "none"])
  }

  @Test(arguments: Stemmer.allCases)
  func `leaves an empty word empty`(stemmer: Stemmer) {
    #expect(stemmer.stem("").isEmpty)
  }

  @Test(arguments: [
    ("ge€vallen", "€val", "ge€vall"), ("日aal語en", "日aal語", "日aal語"), ("œuvres", "œuvr", "œuvres"),
    ("e\u{0}n", "e\u{0}n", "e\u{0}n"), ("\u{1}\u{0}lopen", "\u{1}\u{0}loop", "\u{1}\u{0}lop"),
    ("łódźen", "łódź", "łodź"), ("😀tje", "😀tje", "😀tje"),
  ])
  func `keeps letters that no rule mentions`(word: String, dutch: String, dutchPorter: String) {
    #expect(Stemmer.dutch.stem(word) == dutch)
    #expect(Stemmer.dutchPorter.stem(word) == dutchPorter)
  }

  @Test func `folds no more than the algorithm does`() {
    #expect(Stemmer.dutch.stem("Klanten") == "Klant")
    #expect(Stemmer.dutch.stem("KLANTEN") == "KLANTEN")
    #expect(Stemmer.dutch.stem("één") == "één")
    #expect(Stemmer.dutchPorter.stem("één") == "een")
    #expect(Stemmer.dutchPorter.stem("crème") == "crèm")
    // Porter's marks for consonants are upper case, and come back lower case.
    #expect(Stemmer.dutchPorter.stem("IY") == "iy")
  }

  @Test func `uses the memory it is given again`() {
    var stem = [UInt8]("iets anders".utf8)
    [UInt8]("klanten".utf8).withBytes { Stemmer.dutch.stem($0, into: &stem) }
    #expect(stem == [UInt8]("klant".utf8))
    [UInt8]("klachten".utf8).withBytes { Stemmer.none.stem($0, into: &stem) }
    #expect(stem == [UInt8]("klachten".utf8))
  }

  @Test(arguments: UInt64(0)..<20)
  func `accepts any bytes and adds at most two letters`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let count = Int.random(in: 0...24, using: &random)
      let mask: UInt8 = Bool.random(using: &random) ? 0xFF : 0x7F
      let word = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) & mask }
      #expect(Stemmer.none.stem(word) == word)
      #expect(Stemmer.dutch.stem(word).count <= count + 2, "\(word)")
      #expect(Stemmer.dutchPorter.stem(word).count <= count, "\(word)")
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `keeps foreign letters in order`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["ge", "en", "heid", "tje", "aal", "lo", "ë", "€", "ж", "語", "😀", "n", "ig"]
    for _ in 0..<200 {
      let word = (0..<Int.random(in: 1...8, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      for stemmer in Stemmer.allCases {
        let foreign = { (text: String) in text.unicodeScalars.map(\.value).filter { $0 > 0xFF } }
        #expect(foreign(stemmer.stem(word)) == foreign(word), "\(word)")
      }
    }
  }

  @Test func `takes linear time on a word without end`() {
    let word = String(repeating: "gegë", count: 50_000) + "en"
    for stemmer in Stemmer.allCases {
      #expect(stemmer.stem(word).utf8.count > 200_000)
    }
  }

  @Test(
    .enabled(if: DataFolder.isPresent, "needs VINDPLAATS_DATA"),
    arguments: [Stemmer.dutch, .dutchPorter])
  func `agrees with Snowball on its whole vocabulary`(stemmer: Stemmer) throws {
    let words = try DataFolder.bytes("snowball/voc.txt").split(separator: UInt8(ascii: "\n"))
    let stems = try DataFolder.bytes("snowball/\(stemmer.rawValue).txt")
      .split(separator: UInt8(ascii: "\n"))
    try #require(words.count == 45_670 && stems.count == words.count)
    let wrong = zip(words, stems).filter { stemmer.stem([UInt8]($0)) != [UInt8]($1) }
    #expect(wrong.isEmpty)
  }
}

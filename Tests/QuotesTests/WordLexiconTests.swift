import TestSupport
import Testing

@testable import Quotes

@Suite struct WordLexiconTests {
  private static let lists: [(list: WordLists, words: Set<String>)] =
    FunctionWords.lists + PersonWords.lists
    + SpeechWords.lists.map { ($0.list, FunctionWords.words($0.words)) }
    + [(.maleNames, GivenNames.male), (.femaleNames, GivenNames.female)]

  @Test func `every word is in its lists, and in no others`() {
    let all = Set(Self.lists.flatMap(\.words))
    for (list, words) in Self.lists where list != .persons {
      #expect(!words.isEmpty)
      #expect(
        all.filter { WordLexicon.shared.word($0).isIn(list) } == Self.words(of: list))
    }
  }

  private static func words(of list: WordLists) -> Set<String> {
    lists.filter { $0.list == list }.reduce(into: []) { $0.formUnion($1.words) }
  }

  @Test func `every form of a cue is known by its bytes`() {
    for (word, cue) in CueVerb.table {
      let found = WordLexicon.shared.word(word).cue
      #expect(found?.strength == cue.strength && found?.particles == cue.particles)
      #expect(found?.isPlural == cue.isPlural && found?.isParticiple == cue.isParticiple)
      #expect(found?.isFirstPerson == cue.isFirstPerson)
    }
    for key in KeyWord.allCases { #expect(WordLexicon.shared.word(key.rawValue).key == key) }
  }

  @Test(arguments: [
    "klantenservicemedewerker", "oud-directeur", "bibliothecaresse", "hoofdverpleegkundige", "ceo",
    "cx-manager", "buurtbewoonster",
  ])
  func `a noun that ends like one for a person stands for a person`(noun: String) {
    #expect(WordLexicon.shared.word(noun).isIn(.persons))
  }

  @Test(arguments: ["", "a", "bibliothecaressen", "man-", "geklaagt", "leverancierskeuze", "tijd"])
  func `other words stand for nobody`(word: String) {
    #expect(WordLexicon.shared.word(word).lists == [])
    #expect(WordLexicon.shared.word(word).cue == nil)
    #expect(WordLexicon.shared.word(word).byteCount == word.utf8.count)
  }

  @Test(arguments: [("anne-marie", WordLists.femaleNames), ("jan-willem", .maleNames)])
  func `a double first name is what its first half is`(name: String, list: WordLists) {
    #expect(WordLexicon.shared.word(name).lists.intersection(.givenNames) == list)
  }

  @Test func `an ending is compared with the last bytes`() {
    let word = WordLexicon.shared.word("teambegeleidster")
    #expect(word.hasSuffix(.ster) && word.hasSuffix(.ster, behind: 11))
    #expect(!word.hasSuffix(.ster, behind: 12) && !word.hasSuffix(.en))
    #expect(!WordLexicon.shared.word("s").hasSuffix(WordEnding("es")))
    #expect(WordLexicon.shared.word("123").isShortNumber)
    #expect(!WordLexicon.shared.word("12a").isShortNumber)
    #expect(!WordLexicon.shared.word("1234").isShortNumber)
  }
}

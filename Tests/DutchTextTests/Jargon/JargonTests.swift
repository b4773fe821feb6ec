import DutchText
import Testing

@Suite struct JargonTests {
  private func jargon(_ text: String) throws -> Jargon {
    try Jargon(SynonymFile.parse(text), analysis: .nl1)
  }

  private func found(_ typed: String, in jargon: Jargon) -> [String]? {
    let words = JargonWord.words(of: typed, analysis: .nl1)
    return jargon.match(words[...]) { _ in true }.map { match in
      ["\(match.wordCount)"] + match.targets.map(\.text)
    }
  }

  @Test func `an entry finds the others of its set, whatever its case`() throws {
    let list = try jargon("klantbeleving, klantervaring, customer experience")
    #expect(found("Klantervaring", in: list) == ["1", "klantbeleving", "customer experience"])
    #expect(found("customer experience", in: list) == ["2", "klantbeleving", "klantervaring"])
    #expect(found("customer journey", in: list) == nil)
  }

  @Test func `sets with a common entry are added up, and go no further`() throws {
    let list = try jargon("a1, b1\nb1, c1\nb1, a1")
    #expect(found("b1", in: list) == ["1", "a1", "c1"])
    #expect(found("a1", in: list) == ["1", "b1"])
  }

  @Test func `what stands before an arrow finds what stands after it, and not the reverse`() throws
  {
    let list = try jargon("UI => user interface")
    #expect(found("UI", in: list) == ["1", "user interface"])
    #expect(found("user interface", in: list) == nil)
  }

  @Test(arguments: [
    ("EX", true), ("Ex", false), ("ex", false), ("VOC", true), ("VoC", true), ("voc", false),
    ("b2b", true), ("B2B", true),
  ])
  func `an acronym in capitals is met only in capitals`(typed: String, isFound: Bool) throws {
    let list = try jargon("EX, medewerkerservaring\nVoC, stem\nb2b, zakelijk")
    #expect((found(typed, in: list) != nil) == isFound)
  }

  @Test(arguments: [
    "klantreizen", "silo's", "touchpoints", "klantvragen", "belscripten", "contactcenters",
    "klantmoeiten", "toegankelijkheden", "klantbrieven", "loketten", "customer journeys",
  ])
  func `a regular plural is met`(typed: String) throws {
    let list = try jargon(
      """
      klantreis, x
      silo, x
      touchpoint, x
      klantvraag, x
      belscript, x
      contactcenter, x
      klantmoeite, x
      toegankelijkheid, x
      klantbrief, x
      loket, x
      customer journey, x
      """)
    #expect(found(typed, in: list)?.last == "x")
  }

  @Test func `hyphens count as spaces`() throws {
    let list = try jargon("self-service, zelfbediening\nfirst time right, x")
    #expect(found("self service", in: list) == ["2", "zelfbediening"])
    #expect(found("first-time-right", in: list) == ["3", "x"])
  }

  @Test func `the longest entry counts`() throws {
    let list = try jargon("customer, x\ncustomer experience manager, y")
    #expect(found("customer experience manager", in: list) == ["3", "y"])
    #expect(found("customer experience", in: list) == ["1", "x"])
  }

  @Test func `an entry without words or with too many is refused by its line`() throws {
    #expect(throws: JargonError.noWord(line: 2, entry: "&")) { try jargon("a, b\n&, c") }
    let long = "1 2 3 4 5 6 7 8 9"
    #expect(throws: JargonError.tooManyWords(line: 1, entry: long)) { try jargon("a, \(long)") }
  }
}

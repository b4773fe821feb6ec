import DutchText
import Search
import Testing

@Suite struct QueryExpanderTests {
  private static let list = """
    klantbeleving, klantervaring, customer experience, CX
    medewerkerservaring, employee experience
    koning, vorst
    UI => scherm
    """

  private static let texts = [
    "Klantbeleving telt.", "De klantervaring en nog iets anders van belang.",
    "Zo is customer experience.", "Experience en customer.", "Een vorst met CX.",
    "Ui op het scherm.", "Medewerkerservaring.", "Iets anders.",
  ]

  private func index() throws -> TextIndex {
    try TextIndex(
      Self.texts.enumerated().map { ("\($0)", "", [.init(sentences: [$1])]) })
  }

  private func tree(_ query: String) throws -> String {
    let searcher = try index().searcher()
    let jargon = try Jargon(SynonymFile.parse(Self.list), analysis: .nl1)
    let expanded = try searcher.expand(QueryParser.parse(query), jargon: jargon)
    return expanded.query.root.map { "\($0)" } ?? ""
  }

  @Test(arguments: [
    (
      "klantbeleving",
      #"beside(klantbeleving, klantervaring^0.5, "customer experience"^0.5, CX^0.5)"#
    ),
    (
      "de Customer experience telt",
      "any(de, beside(any(Customer, experience), klantbeleving^0.5, klantervaring^0.5, CX^0.5), telt)"
    ),
    ("koning klant", "any(beside(koning, vorst^0.5), klant)"),
    ("+koning -klantbeleving", "any(+beside(koning, vorst^0.5), -klantbeleving)"),
    ("koning AND NOT vorst", "and(beside(koning, vorst^0.5), not(vorst))"),
    ("koning OR klant", "or(beside(koning, vorst^0.5), klant)"),
    (
      "+employee +experience +klant",
      "any(+beside(and(employee, experience), medewerkerservaring^0.5), +klant)"
    ),
    (
      "employee AND experience",
      "beside(and(employee, experience), medewerkerservaring^0.5)"
    ),
    ("titel:koning", "title(beside(koning, vorst^0.5))"),
    ("UI ui", "any(beside(UI, scherm^0.5), ui)"),
  ])
  func `plain words are widened`(query: String, tree: String) throws {
    #expect(try self.tree(query) == tree)
  }

  @Test(arguments: [
    #""koning""#, #""koning klant"~4"#, "=koning", "konin*", "koning~1", "-koning", "NOT koning",
    "auteur:koning", "bron:koning", "spreker:koning", "klant", "employee, experience", "cx", "",
  ])
  func `what is marked, excluded or unknown is not`(query: String) throws {
    let parsed = try QueryParser.parse(query)
    #expect(try tree(query) == parsed.root.map { "\($0)" } ?? "")
  }

  @Test func `what somebody typed is not added to it, nor anything twice`() throws {
    #expect(
      try tree("klantbeleving klantervaring")
        == #"any(beside(klantbeleving, "customer experience"^0.5, CX^0.5), klantervaring)"#)
    #expect(
      try tree("koning OF vorst") == "or(koning, vorst)")
  }

  @Test func `what the index does not have is not added`() throws {
    #expect(
      try tree("medewerkerservaring") == "medewerkerservaring")
  }

  @Test func `a requirement is met by a synonym, of several words only side by side`() throws {
    let searcher = try index().searcher()
    let jargon = try Jargon(SynonymFile.parse(Self.list), analysis: .nl1)
    func found(_ query: String) throws -> Set<Int> {
      let expanded = try searcher.expand(QueryParser.parse(query), jargon: jargon)
      let prepared = try searcher.prepare(expanded.query)
      let hits = try searcher.search(prepared, limit: 10, countsAll: true)
      #expect(hits.totalCount == hits.hits.count)
      #expect(try hits.hits == searcher.exhaustiveSearch(prepared, limit: 10).hits)
      return Set(hits.hits.map(\.document))
    }
    #expect(try found("klantbeleving") == [0, 1, 2, 4])
    #expect(try found("klantbeleving AND koning") == [4])
    #expect(try found("+klantbeleving anders") == [0, 1, 2, 4])
    #expect(try found("customer experience") == [0, 1, 2, 3, 4])
    #expect(try found("+customer +experience") == [0, 1, 2, 3, 4])
    #expect(try found("UI") == [5])
  }

  @Test func `a rare synonym weighs no more than half the word that was typed`() throws {
    let common = (0..<20).map { ("\($0)", "", [TextIndex.Passage(sentences: ["De koning."])]) }
    let index = try TextIndex(common + [("v", "", [.init(sentences: ["De vorst."])])])
    let searcher = index.searcher()
    let jargon = try Jargon(SynonymFile.parse(Self.list), analysis: .nl1)
    let expanded = try searcher.expand(QueryParser.parse("koning"), jargon: jargon)
    let prepared = try searcher.prepare(expanded.query)
    let hits = try searcher.search(prepared, limit: 30).hits
    #expect(hits.count == 21)
    #expect(hits.last?.document == 20)
    let (first, last) = (try #require(hits.first), try #require(hits.last))
    #expect(abs(last.score / first.score - 0.5) < 0.001)
  }

  @Test func `a crowd of synonyms is cut, and counted`() throws {
    let words = (0..<32).map { "woord\($0)" }
    let sets = ["a", "b", "c"].map { name in
      ([name + "1"] + words.prefix(31).map { $0 + name }).joined(separator: ",")
    }
    let all = sets.joined(separator: " ").split { $0 == "," || $0 == " " }.joined(separator: " ")
    let index = try TextIndex([("a", "", [.init(sentences: [all])])])
    let searcher = index.searcher()
    let jargon = try Jargon(
      SynonymFile.parse(sets.joined(separator: "\n")), analysis: .nl1)
    let expanded = try searcher.expand(QueryParser.parse("a1 b1 c1"), jargon: jargon)
    #expect(expanded.expansions.reduce(0) { $0 + $1.additions.count } == 64)
    #expect(expanded.leftOutCount == 93 - 64)
  }
}

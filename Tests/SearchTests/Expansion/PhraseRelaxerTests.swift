import DutchText
import Search
import Testing

@Suite struct PhraseRelaxerTests {
  private func expanded(_ query: String, isOn: Bool = true) throws -> ExpandedQuery {
    let texts = ["De klant is koning.", "Een koning zonder land."]
    let index = try TextIndex(texts.enumerated().map { ("\($0)", "", [.init(sentences: [$1])]) })
    return try index.searcher().expand(
      QueryParser.parse(query), jargon: nil, relaxesPhrases: isOn)
  }

  @Test(arguments: [
    (#""koning is klant" land"#, "any(koning, is, klant, land)"),
    (#""klant is koning" "land koning""#, #"any("klant is koning", land, koning)"#),
    (#"+land „koning, klant”"#, "any(+land, koning,, klant)"),
  ])
  func `a phrase that no article has gives way to its words`(query: String, tree: String) throws {
    let expanded = try expanded(query)
    #expect(expanded.query.root?.description == tree)
    #expect(expanded.relaxedPhrases.count == 1)
  }

  @Test(arguments: [
    #""koning is klant""#, #"+"koning is klant" land"#, #"-"koning is klant" land"#,
    #""koning is klant" AND land"#, #""koning is klant" OR land"#, #"titel:"koning is klant" land"#,
    #""koning klant"~2 land"#, #""klant is koning" land"#, #""keizer" land"#,
  ])
  func `others are taken at their word`(query: String) throws {
    let parsed = try QueryParser.parse(query)
    let expanded = try expanded(query)
    #expect(expanded.query == parsed && expanded.relaxedPhrases.isEmpty)
  }

  @Test func `they all are where that is not asked for`() throws {
    let query = #""koning is klant" land"#
    #expect(try expanded(query, isOn: false).query == QueryParser.parse(query))
  }
}

import DutchText
import Search
import Testing

@Suite struct QuestionReaderTests {
  private func expanded(_ query: String) throws -> ExpandedQuery {
    try TextIndex([("a", "", [.init(sentences: ["Een artikel."])])]).searcher().expand(
      QueryParser.parse(query), jargon: nil, leavesOutQuestionWords: true)
  }

  @Test(arguments: [
    ("hoe meet je klanttevredenheid?", "any(meet, klanttevredenheid?)", "hoe je"),
    ("wat is NPS", "NPS", "wat is"),
    ("Wat is NPS ?", "any(NPS, ?)", "Wat is"),
    ("Welke score voorspelt vertrek", "any(score, voorspelt, vertrek)", "Welke"),
    ("op welke manier meet men loyaliteit", "any(meet, loyaliteit)", "op welke manier men"),
    ("hoe tevreden zijn de gasten", "any(tevreden, gasten)", "hoe zijn de"),
    ("wat doet een klantreis?", "klantreis?", "wat doet een"),
    ("wie is er nu eigenlijk de klant", "klant", "wie is er nu eigenlijk de"),
    ("waarom niet bellen?", "any(niet, bellen?)", "waarom"),
    ("wat is +NPS", "NPS", "wat is"),
    (
      "wat kost een klacht bron:blad", "any(kost, klacht, source(blad))", "wat een"
    ),
    ("wanneer een klacht telt? bron:blad", "any(klacht, telt?, source(blad))", "wanneer een"),
    ("hoe u IS gebruikt", "any(IS, gebruikt)", "hoe u"),
  ])
  func `a question loses the words that only ask`(
    query: String, tree: String, leftOut: String
  ) throws {
    let expanded = try expanded(query)
    #expect(expanded.query.root?.description == tree)
    #expect(expanded.questionWords.map(\.text).joined(separator: " ") == leftOut)
  }

  @Test(arguments: [
    "wat als operaties", "hoe", "wat is er", "hoe is het?", "klant wat is", #""wat is NPS""#,
    "=wat is NPS", "hoe OF wat", "wat AND is", "-wat is", "titel:wat", "WIE is NPS",
    "Hoe kom je hier, zoo ziek", "wanneer een schutter komt", "hoe trouw standvastig volk",
    "wie toch zou beweren", "welke is het",
    "wat is -NPS", "", "is dit wat?",
  ])
  func `other queries stay as they are`(query: String) throws {
    let parsed = try QueryParser.parse(query)
    let expanded = try expanded(query)
    #expect(expanded.query == parsed)
    #expect(expanded.questionWords.isEmpty)
  }

  @Test func `a question under filters is one too`() throws {
    let question = try QueryParser.parse("wat is NPS")
    let filter = try QueryParser.parse("auteur:jansen")
    let nodes = [question.root, filter.root].compactMap { $0 }
    let both = ParsedQuery(root: .clauses(nodes.map { QueryClause(.must, $0) }), notes: [])
    let searcher = try TextIndex([("a", "", [.init(sentences: ["Een artikel."])])]).searcher()
    let expanded = try searcher.expand(both, jargon: nil, leavesOutQuestionWords: true)
    #expect(expanded.query.root?.description == "any(+NPS, +author(jansen))")
  }

  @Test func `they stay where that is not asked for`() throws {
    let searcher = try TextIndex([("a", "", [.init(sentences: ["Een artikel."])])]).searcher()
    let query = try QueryParser.parse("wat is NPS")
    #expect(try searcher.expand(query, jargon: nil).query == query)
  }
}

import Search
import Testing

@Suite struct QueryPrinterTests {
  @Test(arguments: UInt64(0)..<40)
  func `printing a tree and parsing it gives the tree, without a note`(seed: UInt64) throws {
    var random = RandomQuery(seed: seed)
    for _ in 0..<50 {
      let node = random.node(depth: 4)
      let text = QueryPrinter.text(of: node)
      let parsed = try QueryParser.parse(text)
      #expect(parsed.root?.withoutRanges == node, "seed \(seed): \(text)")
      #expect(parsed.notes.isEmpty, "seed \(seed): \(text): \(parsed.notes)")
    }
  }

  @Test func `a tree of every kind prints as canonical text`() throws {
    let query =
      "+title:(a EN (b OF c)) -NIET \"x y\"~3 «z» NOT (p q) date:2019-01..2020-12 =Q r* s~2"
    let parsed = try QueryParser.parse(query)
    let printed =
      #"+titel:(a AND (b OR c)) -\NIET "x y"~3 "z" -(p q) datum:2019..2020 =Q r* s~2"#
    #expect(QueryPrinter.text(of: try #require(parsed.root)) == printed)
  }

  @Test(arguments: [
    "titel://x", "https://x", "titl:x", "a:b", "12:30", "AND", #"\AND"#, #"\"#, #"C:\temp"#, "-",
    "--x",
    "+x", "=x", "x=y-z", "klant(en)", "(", ")", "*", "x*", "~1", "x~", "\"", "“x", "’s", "‘s", "»x",
    "&&", "||", "/x/", "^2", "é:x", "datum:2019", "NIET*",
  ])
  func `any word can be written`(word: String) throws {
    for match in [WordMatch.term, .form, .prefix, .fuzzy(edits: 2)] {
      let node = QueryNode.word(QueryWord(word, match: match))
      let parsed = try QueryParser.parse(QueryPrinter.text(of: node), strict: true)
      #expect(parsed.root?.withoutRanges == node)
      let scope = QueryNode.scope(QueryScope(.title, node))
      let confined = try QueryParser.parse(QueryPrinter.text(of: scope), strict: true)
      #expect(confined.root?.withoutRanges == scope)
    }
  }
}

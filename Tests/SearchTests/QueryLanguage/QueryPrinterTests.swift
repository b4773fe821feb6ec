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
}

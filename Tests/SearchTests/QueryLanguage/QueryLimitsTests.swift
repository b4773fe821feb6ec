import Search
import Testing

@Suite struct QueryLimitsTests {
  @Test func `a query of a megabyte is refused at once`() {
    let query = String(repeating: "klant ", count: 200_000)
    #expect(throws: QueryError.tooLong(byteCount: 1_200_000)) { try QueryParser.parse(query) }
  }

  @Test func `a word of the greatest length is read`() throws {
    let query = String(repeating: "a", count: QueryLimits.byteCount)
    #expect(try QueryParser.parse(query).root?.range == 0..<QueryLimits.byteCount)
    #expect(throws: QueryError.tooLong(byteCount: QueryLimits.byteCount + 1)) {
      try QueryParser.parse(query + "a")
    }
  }

  @Test func `as many clauses as the limit are read, and one more is refused`() throws {
    let query = String(repeating: "ab ", count: QueryLimits.clauseCount)
    guard case .clauses(let clauses) = try QueryParser.parse(query).root else {
      Issue.record("no list")
      return
    }
    #expect(clauses.count == QueryLimits.clauseCount)
    #expect(throws: QueryError.tooManyClauses(range: 3_072..<3_074)) {
      try QueryParser.parse(query + "ab")
    }
  }

  @Test(arguments: ["(", "-(", "NOT (", "NOT -(", "titel:(", "a AND (", "a OR b AND -titel:("])
  func `nesting to the limit is read, and one level more is refused`(opening: String) throws {
    let limit = QueryLimits.levelCount
    func nested(_ levels: Int) -> String {
      String(repeating: opening, count: levels) + "x" + String(repeating: ")", count: levels)
    }
    let deepest = try #require(try QueryParser.parse(nested(limit)).root)
    let again = try QueryParser.parse(QueryPrinter.text(of: deepest)).root
    #expect(again?.withoutRanges == deepest.withoutRanges)
    let error = #expect(throws: QueryError.self) { try QueryParser.parse(nested(limit + 1)) }
    #expect(error?.range?.upperBound == (limit + 1) * opening.utf8.count)
  }

  @Test func `a NOT directly behind another is a level`() throws {
    let deepest = String(repeating: "NOT ", count: QueryLimits.levelCount + 1) + "x"
    let tree = try #require(try QueryParser.parse(deepest).root)
    let again = try QueryParser.parse(QueryPrinter.text(of: tree)).root
    #expect(again?.withoutRanges == tree.withoutRanges)
    #expect(throws: QueryError.tooDeep(range: 260..<263)) {
      try QueryParser.parse("NOT " + deepest)
    }
  }

  @Test(arguments: [
    "(", ")", "()", ")(", "((a", "NOT ", "+(", "-", "\"", "“", "„", "«", "‘", "‚", "‘a ", "“a„a«",
    "a(", "a(b ", "a(b(", "\\", "\\(", "=\"", "=“", "*", "~", "~1", "titel:", "titel:\"", "datum:",
    "datum:2019..", "a:", "AND ", ":", "\u{0}", "é", "\u{A0}", "…",
  ])
  func `the longest run of a mark is read or refused, where quadratic work would take minutes`(
    mark: String
  ) {
    let longest = QueryLimits.byteCount / mark.utf8.count
    do throws(QueryError) {
      _ = try QueryParser.parse(String(repeating: mark, count: longest))
    } catch {
      #expect(error.range.map { $0.upperBound <= QueryLimits.byteCount } ?? false)
    }
  }

  @Test func `a hundred thousand brackets are refused`() {
    let query = String(repeating: "(", count: 100_000)
    #expect(throws: QueryError.tooLong(byteCount: 100_000)) { try QueryParser.parse(query) }
    #expect(throws: QueryError.tooDeep(range: 64..<65)) {
      try QueryParser.parse(String(query.prefix(60_000)))
    }
  }
}

import Search
import Testing

@Suite struct QueryExcerptTests {
  @Test func `the caret stands under the mistake`() throws {
    let query = "één titl:klant"
    let thrown = #expect(throws: QueryError.self) { try QueryParser.parse(query, strict: true) }
    let error = try #require(thrown)
    let range = try #require(error.range)
    #expect("\(QueryExcerpt(of: query, at: range))" == "één titl:klant\n    ^^^^^")
    #expect(
      "\(error)" == #"query, byte 7: unknown field "titl:"; did you mean "titel:"?"#)
  }

  @Test func `a long query is cut to one line around the mistake`() {
    let query =
      String(repeating: "woord\n", count: 100) + "kl*nt" + String(repeating: " meer", count: 99)
    let excerpt = QueryExcerpt(of: query, at: 602..<603)
    #expect(excerpt.carets.utf8.count == 38)
    #expect(!excerpt.line.contains("\n") && excerpt.line.count <= 76)
    #expect(excerpt.line.hasPrefix("…") && excerpt.line.hasSuffix("…"))
    #expect(Array(excerpt.line)[37] == "*", "\(excerpt.line)")
  }

  @Test func `a place beyond the end is the end`() {
    #expect("\(QueryExcerpt(of: "ab", at: 7..<9))" == "ab\n  ^")
    #expect("\(QueryExcerpt(of: "", at: 0..<1))" == "\n^")
  }
}

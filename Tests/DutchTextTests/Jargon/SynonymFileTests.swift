import DutchText
import Testing

@Suite struct SynonymFileTests {
  private func rules(_ text: String) throws -> [[[String]]] {
    try SynonymFile.parse(text).map { [$0.sources, $0.targets] }
  }

  @Test func `a set's entries stand for each other`() throws {
    #expect(
      try rules("klantreis, customer journey ,\tklanttraject")
        == [
          [
            ["klantreis", "customer journey", "klanttraject"],
            ["klantreis", "customer journey", "klanttraject"],
          ]
        ])
  }

  @Test func `an arrow goes one way`() throws {
    let found = try rules("EX, e x => medewerkerservaring")
    #expect(found == [[["EX", "e x"], ["medewerkerservaring"]]])
  }

  @Test func `comments, empty lines, marks and carriage returns are no entries`() throws {
    let text = "\u{FEFF}# a comment\r\n\r\n  # another, with a comma\n\na,b\r\nc,d # e"
    let found = try SynonymFile.parse(text)
    #expect(found.map(\.line) == [5, 6])
    #expect(found.map(\.sources) == [["a", "b"], ["c", "d # e"]])
  }

  @Test func `a backslash makes a character mean itself`() throws {
    #expect(
      try rules(##"\#cx, a\,b, c\=>d, e\\f"##)[0][0] == ["#cx", "a,b", "c=>d", #"e\f"#])
    #expect(try rules("a=b, c>d")[0][0] == ["a=b", "c>d"])
  }

  @Test(arguments: [
    ("a, b\nc,, d", JargonError.emptyEntry(line: 2)),
    (", a", .emptyEntry(line: 1)), ("a, b,", .emptyEntry(line: 1)),
    ("=> a", .emptyEntry(line: 1)), ("a =>", .emptyEntry(line: 1)),
    ("a => b => c", .secondArrow(line: 1)), ("#\n\na b", .loneEntry(line: 3, entry: "a b")),
    (#"a, b\"#, .danglingBackslash(line: 1)),
    (
      (0..<33).map { "w\($0)" }.joined(separator: ","), .tooManyEntries(line: 1, count: 33)
    ),
  ])
  func `a broken line is refused by number`(text: String, error: JargonError) {
    #expect(throws: error) { try SynonymFile.parse(text) }
  }

  @Test func `an error says where, what and what to do`() {
    #expect(
      JargonError.loneEntry(line: 3, entry: "klant").description
        == "line 3: \"klant\" alone has no synonym; write one behind a comma, or remove the line")
  }
}

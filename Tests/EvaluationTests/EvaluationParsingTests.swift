import Evaluation
import Testing

@Suite struct EvaluationParsingTests {
  @Test func `reads judgements in both forms`() throws {
    let trec = try Judgements(
      parsing: "\u{FEFF}q1 0 doc-1 2\r\n\r\n  q1\t0\tdoc-2   -1\r\nq2 0 doc-1 0")
    #expect(trec.queries == ["q1", "q2"])
    #expect(trec.count == 3)
    #expect(trec.grade(query: "q1", document: "doc-2") == -1)
    let beir = try Judgements(parsing: "query-id\tcorpus-id\tscore\nq1\tmap/een stuk.md\t1\n")
    #expect(beir.grade(query: "q1", document: "map/een stuk.md") == 1)
    #expect(beir.grade(query: "q1", document: "map/ander.md") == nil)
    #expect(beir.grade(query: "q2", document: "map/een stuk.md") == nil)
  }

  @Test(arguments: [
    ("", EvaluationError.nothingFound(.judgements)),
    ("\n \n", .nothingFound(.judgements)),
    ("query-id\tcorpus-id\tscore\n", .nothingFound(.judgements)),
    ("q 0 d 1\n\nq 0 e", .wrongColumnCount(.judgements, line: 3, expected: 4, found: 3)),
    ("q 0 d 1 x", .wrongColumnCount(.judgements, line: 1, expected: 4, found: 5)),
    ("q 0 d hoog", .notANumber(.judgements, line: 1, found: "hoog")),
    ("q 0 d 1.5", .notANumber(.judgements, line: 1, found: "1.5")),
    ("q 0 d 1\nq 1 d 2", .duplicateDocument(.judgements, line: 2, query: "q", document: "d")),
    (
      "query-id\tcorpus-id\tscore\nq d 1",
      .wrongColumnCount(.judgements, line: 2, expected: 3, found: 1)
    ),
    ("query-id\tcorpus-id\tscore\nq\t\t1", .emptyColumn(.judgements, line: 2, column: 2)),
    ("query-id\tcorpus-id\tscore\n\td\t1", .emptyColumn(.judgements, line: 2, column: 1)),
  ])
  func `says which line of the judgements is wrong`(text: String, error: EvaluationError) {
    #expect(throws: error) { try Judgements(parsing: text) }
  }

  @Test func `scores that tie are lowered to the next below, and the others stay`() {
    #expect(Run.untied([]) == [])
    #expect(Run.untied([3, 2, 1]) == [3, 2, 1])
    let (two, below) = (Float(2), Float(2).nextDown)
    #expect(
      Run.untied([3, two, two, two, below, 1]) == [
        3, two, below, below.nextDown, below.nextDown.nextDown, 1,
      ])
  }

  @Test func `reads a run whatever the order of its lines`() throws {
    let run = try Run(parsing: "q Q0 b 1 1e-3 een tag\r\nq Q0 a 2 12.5 s\np Q0 a 1 -3 s\n")
    #expect(run.queries == ["q", "p"])
    #expect(run.ranking(query: "q").map(\.document) == ["a", "b"])
    #expect(run.ranking(query: "q").map(\.score) == [12.5, 0.001])
  }

  @Test func `judges what a run names with underscores for white space`() throws {
    let judgements = try Judgements(
      parsing:
        "query-id\tcorpus-id\tscore\nq\tmap/een stuk.md\t1\nq\tmap/een_stuk.md\t2\nq\tander\t3\n")
    #expect(Run.field("map/een stuk.md") == "map/een_stuk.md")
    let fields = judgements.byRunField
    #expect(fields.grade(query: "q", document: Run.field("map/een stuk.md")) == 2)
    #expect(fields.grade(query: "q", document: "ander") == 3)
    #expect(fields.count == 2)
  }

  @Test(arguments: [
    ("", EvaluationError.nothingFound(.run)),
    ("q Q0 d 1 2.5", .wrongColumnCount(.run, line: 1, expected: 6, found: 5)),
    ("q Q0 d 1 2 s\nq Q0 e 2 veel s", .notANumber(.run, line: 2, found: "veel")),
    ("q Q0 d 1 nan s", .notANumber(.run, line: 1, found: "nan")),
    ("q Q0 d 1 inf s", .notANumber(.run, line: 1, found: "inf")),
    ("q Q0 d 1 2 s\nq Q0 d 2 1 s", .duplicateDocument(.run, line: 2, query: "q", document: "d")),
  ])
  func `says which line of the run is wrong`(text: String, error: EvaluationError) {
    #expect(throws: error) { try Run(parsing: text) }
  }

  @Test func `reads queries with their texts`() throws {
    let list = try QueryList(parsing: "q1\tklant is koning\r\n\nq2\t\"eind-tot-eind\"\tNPS\n")
    #expect(list.queries.map(\.id) == ["q1", "q2"])
    #expect(list.queries.map(\.text) == ["klant is koning", "\"eind-tot-eind\"\tNPS"])
  }

  @Test(arguments: [
    ("\n", EvaluationError.nothingFound(.queries)),
    ("q1 klant", .wrongColumnCount(.queries, line: 1, expected: 2, found: 1)),
    ("q1\tklant\nq2\t ", .emptyColumn(.queries, line: 2, column: 2)),
    ("\tklant", .emptyColumn(.queries, line: 1, column: 1)),
    ("q1\tklant\nq1\tkoning", .duplicateQuery(line: 2, query: "q1")),
  ])
  func `says which line of the queries is wrong`(text: String, error: EvaluationError) {
    #expect(throws: error) { try QueryList(parsing: text) }
  }

  @Test func `compares identifiers byte by byte`() throws {
    // é in one scalar and in two: equal as Swift strings, different as identifiers.
    let judgements = try Judgements(parsing: "q 0 \u{E9} 1\nq 0 e\u{301} 2")
    #expect(judgements.grade(query: "q", document: "\u{E9}") == 1)
    #expect(judgements.grade(query: "q", document: "e\u{301}") == 2)
    #expect(throws: Never.self) { try Run(parsing: "q Q0 \u{E9} 1 1 s\nq Q0 e\u{301} 2 1 s") }
  }

  @Test func `describes a mistake in one line that says what to do`() {
    let error = EvaluationError.wrongColumnCount(.run, line: 7, expected: 6, found: 4)
    #expect(
      error.description
        == "run line 7: expected 6 columns, found 4; write \"query Q0 document rank score tag\"")
    let errors: [EvaluationError] = [
      error, .notANumber(.judgements, line: 1, found: "x"), .nothingFound(.queries),
      .emptyColumn(.queries, line: 2, column: 2), .duplicateQuery(line: 3, query: "q"),
      .duplicateDocument(.run, line: 4, query: "q", document: "d"), .unknownMeasure(name: "x"),
    ]
    #expect(errors.allSatisfy { !$0.description.contains("\n") && $0.description.contains("; ") })
  }
}

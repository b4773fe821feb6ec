import Foundation
import Search
import Testing

/// Every example of docs/QUERY-LANGUAGE.md, read from the page itself.
@Suite struct QueryDocumentationTests {
  /// One line of an example block with the notes under it.
  struct Example: CustomTestStringConvertible, Sendable {
    let query: String
    let answer: String
    var notes: [String] = []

    var testDescription: String { query }
  }

  static let examples: [Example] = {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let page = root.appending(path: "docs/QUERY-LANGUAGE.md")
    guard let text = try? String(contentsOf: page, encoding: .utf8) else { return [] }
    var examples: [Example] = []
    for block in text.components(separatedBy: "```query\n").dropFirst() {
      let lines = block.components(separatedBy: "```")[0].split(separator: "\n")
      for line in lines {
        if line.hasPrefix("  note ") {
          examples[examples.count - 1].notes.append(String(line.dropFirst(7)))
        } else {
          let sides = line.components(separatedBy: "  ⇒  ")
          examples.append(Example(query: sides[0], answer: sides[1]))
        }
      }
    }
    return examples
  }()

  @Test func `the page has its examples`() {
    #expect(Self.examples.count >= 84)
  }

  @Test(arguments: examples)
  func `an example of the documentation parses as printed there`(example: Example) throws {
    if example.answer.hasPrefix("refused: ") {
      let error = #expect(throws: QueryError.self) { try QueryParser.parse(example.query) }
      #expect("refused: \(try #require(error))" == example.answer)
      return
    }
    let parsed = try QueryParser.parse(example.query)
    #expect(parsed.root?.description ?? "nothing" == example.answer)
    #expect(parsed.notes.map { "\($0.range.lowerBound + 1): \($0.problem)" } == example.notes)
  }

  @Test(arguments: examples.filter { !$0.answer.hasPrefix("refused: ") })
  func `strict mode refuses exactly the examples with a note`(example: Example) throws {
    let lenient = try QueryParser.parse(example.query)
    if let first = lenient.notes.first {
      #expect(throws: QueryError.notUnderstood(first)) {
        try QueryParser.parse(example.query, strict: true)
      }
    } else {
      #expect(try QueryParser.parse(example.query, strict: true) == lenient)
    }
  }

  @Test(arguments: examples.filter { !$0.answer.hasPrefix("refused: ") })
  func `an example printed and parsed again asks the same`(example: Example) throws {
    guard let root = try QueryParser.parse(example.query).root else { return }
    let again = try QueryParser.parse(QueryPrinter.text(of: root)).root
    #expect(again?.withoutRanges == root.withoutRanges)
  }
}

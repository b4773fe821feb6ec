import Testing

@testable import Ingestion

/// What becomes of the first and last paragraphs of a long file, and of the lines of all.
@Suite struct MarkdownTextTests {
  private func read(_ lines: [String]) throws -> Article {
    let bytes = Array(lines.joined(separator: "\n").utf8)
    return try ArticleReader.article(bytes, format: .markdown, id: "a", path: "a.md")
  }

  /// The line of the file on which each paragraph of the text begins.
  private func lines(of article: Article) -> [Int?] {
    var offset = 0
    return article.text.split(separator: "\n\n").map { paragraph in
      defer { offset += paragraph.utf8.count + 2 }
      return article.lineMap.line(atByteOffset: offset)
    }
  }

  @Test func `lines keep their numbers when a title and metadata are taken out`() throws {
    let article = try read([
      "# Bellen", "", "Door Els Vos", "", "Wie belt, wacht lang.", "Dat moet anders.", "",
      "16 februari 2024", "", "- een", "- twee", "", "Tot slot een zin.",
    ])
    #expect(article.title == "Bellen")
    #expect(article.authors == ["Els Vos"])
    #expect(
      article.text == "Wie belt, wacht lang. Dat moet anders.\n\neen\n\ntwee\n\nTot slot een zin.")
    #expect(lines(of: article) == [5, 10, 11, 13])
    #expect(article.lineMap.line(atByteOffset: 25) == 6)
    #expect(article.zones.map(\.kind) == [.listItem, .listItem])
  }

  @Test(arguments: [0, 5, 8, 9, 24, 100, 1_000])
  func `a long list stands between the head and the foot`(count: Int) throws {
    let items = (0..<count).map { "- punt \($0)" }
    let article = try read(
      ["# Een brief", "", "16 februari 2024", "", "Geachte lezer, dit is een zin."] + [""] + items
        + ["", "Met groet, en tot ziens op een dag.", "", "Door Els Vos", ""])
    #expect(article.title == "Een brief")
    #expect(article.date?.description == "2024-02-16")
    #expect(article.authors == ["Els Vos"])
    #expect(!article.text.contains("Door"))
    #expect(article.text.hasSuffix("Met groet, en tot ziens op een dag."))
    #expect(article.zones.count { $0.kind == .listItem } == count)
    #expect(lines(of: article) == [5] + (0..<count).map { 7 + $0 } + [8 + count])
  }

  @Test func `a paragraph of very many lines is one`() throws {
    let count = 20_000
    let article = try read(["Een *eerste"] + Array(repeating: "regel", count: count) + ["slot*."])
    #expect(article.text.hasPrefix("Een eerste regel") && article.text.hasSuffix("regel slot."))
    #expect(article.lineMap.count == count + 2)
    #expect(article.notes[.joinedLines] == count + 1)
  }

  @Test(arguments: [[], [3], [1, 2, 3], [1, 3, 4, 9], [7, 8, 2, 3]])
  func `numbers of lines come back in order`(numbers: [Int]) {
    var stored = LineNumbers()
    for number in numbers { stored.append(number) }
    #expect(Array(stored) == numbers)
    #expect(stored.count == numbers.count)
    #expect(Array(stored.dropFirst()) == Array(numbers.dropFirst()))
  }
}

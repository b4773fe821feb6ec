import Testing

@testable import Ingestion

/// Pages and texts on which other readers fail, each through the door that files come by.
@Suite struct HostileInputTests {
  #if DEBUG
  private static let (lineByteCount, depths) = (200_000, [2_000, 20_000])
  #else
  private static let (lineByteCount, depths) = (20_000_000, [2_000, 100_000])
  #endif

  private static let sentence = "Wie belt, wacht een kwartier, en dat is te lang, vinden klanten."
  private static let end = "Een laatste zin die er ook nog moet staan."

  private func read(_ bytes: [UInt8], _ format: SourceFormat = .html) throws -> Article {
    try ArticleReader.article(bytes, format: format, id: "a", path: "a")
  }

  private func read(_ text: String, _ format: SourceFormat = .html) throws -> Article {
    try read(Array(text.utf8), format)
  }

  private static func page(_ body: String, head: String = "") -> String {
    "<html><head><title>Wachten</title>\(head)</head><body><article>\(body)</article></body></html>"
  }

  @Test(arguments: [SourceFormat.html, .plainText, .markdown])
  func `a line of twenty million bytes is read to its end`(format: SourceFormat) throws {
    let count = Self.lineByteCount / (Self.sentence.utf8.count + 1)
    let line = String(repeating: Self.sentence + " ", count: count) + Self.end
    let article = try read(format == .html ? Self.page("<p>\(line)</p>") : line, format)
    #expect(article.text.hasSuffix(Self.end))
    #expect(article.text.utf8.count == line.utf8.count)
  }

  @Test(arguments: depths)
  func `what stands in many elements is read`(depth: Int) throws {
    let deep =
      String(repeating: "<div>", count: depth) + "<p>\(Self.sentence)</p>"
      + String(repeating: "</div>", count: depth)
    let article = try read(Self.page(deep + "<p>\(Self.end)</p>"))
    // What follows is there too (`HTMLTreeTests`): a line outside of the element with the prose, which
    // the extractor takes or leaves, never silently.
    #expect(article.text.hasPrefix(Self.sentence))
    #expect(article.text.hasSuffix(Self.end) || article.notes[.droppedBlocks] > 0)
    #expect(article.notes[.flattenedElements] > 0)
  }

  @Test func `four hundred places for a break in a word leave it whole`() throws {
    let word = "klant" + String(repeating: "<wbr>", count: 400) + "beleving"
    let article = try read(Self.page("<p>De \(word) telt. \(Self.sentence)</p><p>\(Self.end)</p>"))
    #expect(article.text == "De klantbeleving telt. \(Self.sentence)\n\n\(Self.end)")
  }

  @Test func `twenty thousand attributes on one element are counted`() throws {
    let attributes = (0..<20_000).map { " data-\($0)='\($0)'" }.joined()
    let article = try read(Self.page("<p\(attributes)>\(Self.sentence)</p><p>\(Self.end)</p>"))
    #expect(article.text == "\(Self.sentence)\n\n\(Self.end)")
  }

  @Test func `one bad byte in declared UTF-8 spoils nothing else`() throws {
    let head = "<meta charset=utf-8>"
    var bytes = Array(
      Self.page("<p>één café @ \(Self.sentence)</p><p>\(Self.end)</p>", head: head).utf8)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "@")))
    bytes[place] = 0xE9
    let article = try read(bytes)
    #expect(article.text == "één café \u{FFFD} \(Self.sentence)\n\n\(Self.end)")
    #expect(article.notes[.repairedBytes] == 1)
  }

  @Test func `NULs between and inside tags lose nothing`() throws {
    let text = Self.page("<p>\(Self.sentence)</p>\0<p cl\0ass='a'>\(Self.end)</p\0>")
    let article = try read(text)
    #expect(article.text == "\(Self.sentence)\n\n\(Self.end)")
    #expect(article.notes[.repairedNULs] == 3)
  }

  @Test(arguments: [false, true], [[UInt8](), [0xFF, 0xFE]])
  func `UTF-16 is read with and without its mark`(isDeclared: Bool, mark: [UInt8]) throws {
    let head = isDeclared ? "<meta charset=utf-16>" : ""
    let text = Self.page("<p>Eén café. \(Self.sentence)</p><p>\(Self.end)</p>", head: head)
    let bytes = mark + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(try read(bytes).text == "Eén café. \(Self.sentence)\n\n\(Self.end)")
  }

  @Test(arguments: ["utf-8", "iso-8859-1", "us-ascii", "onbekend"])
  func `windows-1252 is read under any of the labels that it has`(label: String) throws {
    let text = Self.page(
      "<p>“E@n café”. \(Self.sentence)</p><p>\(Self.end)</p>", head: "<meta charset=\(label)>")
    let codes: [Unicode.Scalar: UInt8] = ["“": 0x93, "”": 0x94, "é": 0xE9, "@": 0xE9]
    let bytes = text.unicodeScalars.map { codes[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
    #expect(try read(bytes).text == "“Eén café”. \(Self.sentence)\n\n\(Self.end)")
  }

  @Test func `references to C1 controls are what windows-1252 has there`() throws {
    let article = try read(
      Self.page("<p>&#147;Zo&#146;n café&#148;. \(Self.sentence)</p><p>\(Self.end)</p>"))
    #expect(article.text.hasPrefix("“Zo’n café”."))
  }

  @Test(arguments: ["", " ", "\n\n", "\u{FEFF}", "<", "<!--", "</", "&", "\0"])
  func `a page of next to nothing is an empty article`(page: String) throws {
    #expect(try read(page).text.utf8.count < 2)
  }

  @Test(arguments: [SourceFormat.html, .plainText, .markdown, .savedMessage])
  func `a picture by any name is a named error`(format: SourceFormat) {
    let picture =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: 500)
    #expect(throws: IngestionError.self) { try read(picture, format) }
  }
}

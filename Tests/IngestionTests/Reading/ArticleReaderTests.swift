import Glibc
import TestSupport
import Testing

@testable import Ingestion

@Suite struct ArticleReaderTests {
  private func walk(_ folder: TemporaryFolder) throws -> WalkResult {
    try FolderWalk.files(below: [folder.path])
  }

  @Test func `each format has its reader`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Titel\n\nEen zin die hier staat.")
    try folder.write("b.md", "# Titel\n\nEen *zin* die hier staat.")
    try folder.write(
      "c.html",
      "<html><head><title>Titel</title></head><body><article><h1>Titel</h1><p>Een zin die hier "
        + "staat, en die lang genoeg is om als alinea te tellen, zou men denken.</p></article>")
    try folder.write(
      "d.jsonl", "{\"id\":\"x\",\"title\":\"Titel\",\"text\":\"Een zin die hier staat.\"}")
    for file in try walk(folder).files {
      let (articles, errors) = try ArticleReader().articles(of: file)
      #expect(errors == [])
      #expect(articles.count == 1)
      #expect(articles[0].id == (file.format == .jsonLines ? "x" : file.id))
      #expect(articles[0].sourcePath == file.path)
      #expect(articles[0].text.hasPrefix("Een zin die hier"))
    }
  }

  @Test func `metadata beside the files overrides what they say`() throws {
    let folder = try TemporaryFolder()
    try folder.write("diep/a.txt", "Titel\nDoor Jan Bos\n21-09-2021\nEen zin die blijft staan.")
    try folder.write("b.txt", "Titel\nEen zin die blijft staan.")
    try folder.write(
      "metadata.jsonl",
      """
      {"path":"diep/a.txt","url":"https://voorbeeld.example/a","author":"Els Vos","date":"2020","source":"Blad"}
      {"path":"weg.txt","url":"https://voorbeeld.example/weg"}
      {"path":"diep/a.txt","url":"https://voorbeeld.example/dubbel"}
      kapot
      {"url":"https://voorbeeld.example/zonder"}
      """)
    let result = try walk(folder)
    #expect(result.files.map(\.id) == ["b.txt", "diep/a.txt"])
    let table = try MetadataTable(reading: result.metadataFiles)
    #expect(table.errors.count == 3)
    #expect(table.unused(among: result.files).map(\.path) == ["weg.txt"])
    let article = try ArticleReader().articles(of: result.files[1], metadata: table).articles[0]
    #expect(article.authors == ["Els Vos"])
    #expect(article.date?.description == "2020")
    #expect(article.canonicalURL == "https://voorbeeld.example/a")
    #expect(article.site == "Blad")
    #expect(article.title == "Titel")
    let other = try ArticleReader().articles(of: result.files[0], metadata: table).articles[0]
    #expect(other.canonicalURL == nil)
  }

  @Test func `hostile files throw named errors`() throws {
    let folder = try TemporaryFolder()
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let path = try folder.write("foto.html", picture)
    let file = try #require(try walk(folder).files.first)
    #expect(throws: IngestionError.binary(path: path, byteOffset: 0)) {
      try ArticleReader().articles(of: file)
    }
    #expect(unlink(path) == 0)
    #expect(throws: IngestionError.notFound(path: path)) {
      try ArticleReader().articles(of: file)
    }
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: IngestionError.notRegularFile(path: path, found: .pipe)) {
      try ArticleReader().articles(of: file)
    }
  }

  @Test func `one line of many megabytes is read`() throws {
    let folder = try TemporaryFolder()
    let line = String(repeating: "klant en nog een klant ", count: 50_000)
    try folder.write("lang.txt", line)
    try folder.write("lang.md", line)
    for file in try walk(folder).files {
      let article = try ArticleReader().articles(of: file).articles[0]
      #expect(article.text.utf8.count == line.utf8.count - 1)
    }
  }

  @Test func `legacy encodings are decoded by their declaration`() throws {
    let page: [UInt8] =
      Array("<html><meta charset=iso-8859-1><body><p>Een caf".utf8) + [0xE9]
      + Array(" waar men luistert naar de klant, elke dag opnieuw.</p>".utf8)
    let article = try ArticleReader.article(page, format: .html, id: "a", path: "a.html")
    #expect(article.text.contains("café"))
  }

  @Test func `errors are one line`() {
    let errors: [IngestionError] = [
      .notFound(path: "a"), .unreadable(path: "a", code: 13),
      .notRegularFile(path: "a", found: .pipe), .tooLarge(path: "a", byteCount: 2, limit: 1),
      .changedWhileReading(path: "a"), .binary(path: "a", byteOffset: 0),
      .unsupportedEncoding(path: "a", label: "big5"),
      .malformed(path: "a", line: 1, byteOffset: 2, expected: "x", found: "y"),
      .missingField(path: "a", line: 1, expected: "id"), .unparsable(path: "a", byteCount: 1),
    ]
    for error in errors {
      #expect(error.description.hasPrefix("a:"))
      #expect(!error.description.contains("\n"))
    }
  }
}

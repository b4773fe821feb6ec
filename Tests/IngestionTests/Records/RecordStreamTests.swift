import TestSupport
import Testing

@testable import Ingestion

@Suite struct RecordStreamTests {
  private func read(_ text: String) throws -> (articles: [Article], errors: [IngestionError]) {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", text)
    let result = try FolderWalk.files(below: [path])
    return try ArticleReader().articles(of: #require(result.files.first))
  }

  @Test func `records become articles`() throws {
    let (articles, errors) = try read(
      """
      {"_id":"7","title":"Titel","text":"Een zin.\\n\\nNog een zin.","authors":["Jan Bos","Els Vos"],\
      "date":"2021-09-21T10:00:00Z","url":"https://voorbeeld.example/7","source":"Blad"}

      {"id":8,"text":"Cafe\\u0301","author":"Door Ali Smit","date":"16 februari 2024"}
      {"id":"9","text":"a","title":null,"x":{"y":1},"date":"ooit"}
      """)
    #expect(errors == [])
    #expect(articles.map(\.id) == ["7", "8", "9"])
    #expect(articles[0].title == "Titel")
    #expect(articles[0].text == "Een zin.\n\nNog een zin.")
    #expect(articles[0].authors == ["Jan Bos", "Els Vos"])
    #expect(articles[0].date?.description == "2021-09-21")
    #expect(articles[0].canonicalURL == "https://voorbeeld.example/7")
    #expect(articles[0].site == "Blad")
    #expect(articles[1].text.unicodeScalars.count == 4)
    #expect(articles[1].authors == ["Ali Smit"])
    #expect(articles[1].date?.description == "2024-02-16")
    #expect(articles[2].notes[.ignoredDate] == 1)
    #expect(articles[2].notes[.ignoredMetadataKey] == 1)
  }

  @Test func `a bad line is an error of that line and not the end`() throws {
    let (articles, errors) = try read(
      "{\"id\":\"1\",\"text\":\"a\"}\r\nkapot\r\n[1]\n{\"text\":\"b\"}\n{\"id\":\"3\"}\n"
        + "{\"id\":\"4\",\"text\":\"d\"}")
    #expect(articles.map(\.id) == ["1", "4"])
    #expect(errors.count == 4)
    guard case .malformed(_, 2, let offset, _, let found) = errors[0] else {
      Issue.record("the first error is \(errors[0])")
      return
    }
    #expect(offset == 23)
    #expect(found == "\"kapot\"")
    guard case .malformed(_, 3, _, "a JSON object", _) = errors[1],
      case .missingField(_, 4, "id") = errors[2], case .missingField(_, 5, "text") = errors[3]
    else {
      Issue.record("the errors are \(errors)")
      return
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `lines do not depend on how the bytes arrive`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let lines = (0..<20).map { _ in
      [UInt8](repeating: 0x61, count: Int.random(in: 0...40, using: &random))
    }
    let bytes = Array(lines.joined(separator: [0x0A]))
    var splitter = LineSplitter(byteLimit: 30)
    var found: [[UInt8]] = []
    var numbers: [Int] = []
    let body = { (line: LineSplitter.Line) in
      found.append(line.isTooLong ? [0x21] : Array(line.bytes))
      numbers.append(line.number)
      #expect(line.byteOffset == lines[..<(line.number - 1)].reduce(0) { $0 + $1.count + 1 })
    }
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Int.random(in: 1...25, using: &random))
      splitter.take(bytes[start..<end], body)
      start = end
    }
    splitter.finish(body)
    var expected = lines.map { $0.count > 30 ? [0x21] : $0 }
    if expected.last == [] { expected.removeLast() }
    #expect(found == expected)
    #expect(numbers == Array(1...expected.count))
  }

  @Test func `every byte is seen once, in order`() throws {
    let folder = try TemporaryFolder()
    let line = "{\"id\":\"1\",\"text\":\"" + String(repeating: "klant ", count: 1000) + "\"}\n"
    let bytes = Array(String(repeating: line, count: 100).utf8)
    let path = try folder.write("a.jsonl", bytes)
    var seen: [UInt8] = []
    var count = 0
    let total = try RecordStream(path: path).forEach(onBytes: { seen += $0 }) { _ in count += 1 }
    #expect(total == bytes.count)
    #expect(seen == bytes)
    #expect(count == 100)
  }
}

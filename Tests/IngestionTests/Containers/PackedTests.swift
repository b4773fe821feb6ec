import TestSupport
import Testing

@testable import Ingestion

@Suite struct PackedTests {
  private static let text = Array("De klant wacht. Een café in één tel.\n".utf8)
  private static let page = """
    <html><head><title>Wachten</title></head><body><article><h1>Wachten</h1><p>Wie belt, wacht \
    een kwartier, en dat is te lang, vinden de klanten die bellen.</p></article></body></html>
    """

  @Test func `members of gzip are joined, and padding is passed over`() throws {
    let members =
      PackedSample.gzip(Self.text) + PackedSample.gzip([]) + PackedSample.gzip(Self.text)
    #expect(try Packed.unpackGzip(members) == Self.text + Self.text)
    #expect(try Packed.unpackGzip(members + [0, 0, 0]) == Self.text + Self.text)
  }

  @Test func `what HTTP calls deflate comes with and without a header`() throws {
    #expect(try Packed.unpackDeflate(PackedSample.zlib(Self.text)) == Self.text)
    #expect(try Packed.unpackDeflate(PackedSample.raw(Self.text)) == Self.text)
  }

  @Test func `every beginning and every changed byte is damage, or the same text`() throws {
    let packed = PackedSample.gzip(Self.text)
    for length in 3..<packed.count {
      #expect(throws: ContainerProblem.damagedCompression) {
        try Packed.unpackGzip(Array(packed[..<length]))
      }
    }
    for place in 3..<packed.count {
      var changed = packed
      changed[place] ^= 0x10
      do throws(ContainerProblem) {
        #expect(try Packed.unpackGzip(changed) == Self.text, "byte \(place)")
      } catch {
        #expect(error == .damagedCompression)
      }
    }
  }

  @Test func `what unpacks without end is refused at the limit`() {
    let bomb = PackedSample.gzip([UInt8](repeating: 0x20, count: 5_000_000))
    #expect(bomb.count < 20_000)
    #expect(throws: ContainerProblem.unpacksTooFar) {
      try Packed.unpackGzip(bomb, limit: 1_000_000)
    }
  }

  @Test(arguments: ["a.html.gz", "a.html", "A.HTML.GZ"])
  func `a packed page is read whatever its name says`(name: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, PackedSample.gzip(Array(Self.page.utf8)))
    let file = try #require(try FolderWalk.files(below: [path]).files.first)
    let (articles, _) = try ArticleReader().articles(of: file)
    #expect(articles.map(\.title) == ["Wachten"])
    #expect(articles.map(\.id) == [name])
  }

  @Test func `a damaged page is a named error`() throws {
    let packed = Array(PackedSample.gzip(Array(Self.page.utf8)).dropLast(20))
    let expected = IngestionError.damaged(
      path: "a.html.gz", record: nil, byteOffset: 0, problem: .damagedCompression)
    #expect(throws: expected) {
      try ArticleReader.article(packed, format: .html, id: "a", path: "a.html.gz")
    }
  }

  @Test func `a packed collection is the collection`() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "Een klant. ", count: 400)
    let lines = (0..<300).map { "{\"id\":\"\($0)\",\"text\":\"Dag \($0): \(long)\"}\n" }
    let half = lines.count / 2
    let plain = try folder.write("a.jsonl", lines.joined())
    let packed = try folder.write(
      "b.jsonl.gz",
      PackedSample.gzip(Array(lines[..<half].joined().utf8))
        + PackedSample.gzip(Array(lines[half...].joined().utf8)))
    var texts: [[String]] = []
    for path in [plain, packed] {
      var reader = try CollectionReader(path, format: .jsonLines)
      var own: [String] = []
      while let batch = try reader.next() {
        batch.forEachArticle(id: "") { own.append((try? $0.get().text) ?? "") }
      }
      texts.append(own)
    }
    #expect(texts[0].count == 300)
    #expect(texts[0] == texts[1])
  }

  @Test func `a packed collection that is cut is an error of the file`() throws {
    let folder = try TemporaryFolder()
    let line = Array("{\"id\":\"1\",\"text\":\"Een zin.\"}\n".utf8)
    let path = try folder.write("a.jsonl.gz", Array(PackedSample.gzip(line).dropLast(3)))
    var reader = try CollectionReader(path, format: .jsonLines)
    #expect(throws: IngestionError.self) { while try reader.next() != nil {} }
  }

  @Test func `a collection that unpacks without end is refused`() throws {
    let folder = try TemporaryFolder()
    let bomb = PackedSample.gzip([UInt8](repeating: 0x20, count: 90_000_000))
    let path = try folder.write("a.jsonl.gz", bomb)
    var reader = try CollectionReader(path, format: .jsonLines)
    do throws(IngestionError) {
      while try reader.next() != nil {}
      Issue.record("it was read to its end")
    } catch {
      guard case .damaged(_, nil, _, .unpacksTooFar) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }
}

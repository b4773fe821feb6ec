import TestSupport
import Testing

@testable import Ingestion

@Suite struct WARCReaderTests {
  private static let records: [[UInt8]] = [
    WARCSample.record(
      "warcinfo", contentType: "application/warc-fields", Array("software: x".utf8)),
    WARCSample.record("request", uri: "https://a.example/1", contentType: "application/http", []),
    WARCSample.response("https://a.example/1", WARCSample.page("Een")),
    WARCSample.response("https://a.example/p.png", type: "image/png", [0x89, 0x50, 0, 1, 2]),
    WARCSample.response("https://a.example/2", status: "404 Not Found", WARCSample.page("Weg")),
    WARCSample.response("<https://a.example/3>", WARCSample.page("Drie")),
    WARCSample.record(
      "conversion", uri: "https://a.example/4", contentType: "text/plain",
      Array("Vier\n\nEen klant die belt, wacht een kwartier en hangt dan op.\n".utf8)),
    WARCSample.response("https://a.example/1", WARCSample.page("Weer een")),
    WARCSample.response(nil, WARCSample.page("Zonder adres")),
  ]
  private static let ids = [
    "#https://a.example/1", "#https://a.example/3", "#https://a.example/4",
    "#https://a.example/1#2", "#9",
  ]

  @Test func `pages become articles with address and day, the rest is counted`() throws {
    let (articles, errors, otherCount) = try WARCSample.read(Array(Self.records.joined()))
    #expect(errors == [])
    #expect(otherCount == 4)
    #expect(articles.map(\.id) == Self.ids.map { "a.warc" + $0 })
    #expect(articles.map(\.title) == ["Een", "Drie", "Vier", "Weer een", "Zonder adres"])
    #expect(articles[1].canonicalURL == "https://a.example/3")
    #expect(articles[4].canonicalURL == nil)
    #expect(articles.allSatisfy { $0.retrieved?.description == "2023-05-06" && $0.date == nil })
    #expect(articles[0].text.hasPrefix("Wie belt, wacht een kwartier"))
  }

  @Test func `packed record by record, or as a whole, it is the same`() throws {
    let plain = try WARCSample.read(Array(Self.records.joined()))
    let each = Array(Self.records.map { PackedSample.gzip($0) }.joined())
    let whole = PackedSample.gzip(Array(Self.records.joined()))
    let cut = Array(Self.records.joined())
    let pieces = PackedSample.gzip(Array(cut[..<900])) + PackedSample.gzip(Array(cut[900...]))
    for packed in [each, whole, pieces] {
      let found = try WARCSample.read(packed)
      #expect(
        found.articles
          == plain.articles.map { article in
            var article = article
            article.sourcePath = found.articles[0].sourcePath
            return article
          })
      #expect(found.errors == [] && found.otherCount == 4)
    }
  }

  @Test func `bodies are joined, unpacked and decoded as the server says`() throws {
    let page = WARCSample.page("Eén café")
    let latin = page.flatMap { $0 == 0xC3 ? [] : $0 == 0xA9 ? [0xE9] : [$0] }
    let chunked =
      Array("a\r\n".utf8) + page[..<10]
      + Array("\r\n\(String(page.count - 10, radix: 16));x=y\r\n".utf8)
      + page[10...] + Array("\r\n0\r\n\r\n".utf8)
    let archive = [
      WARCSample.response("https://a.example/1", type: "text/html; charset=iso-8859-1", latin),
      WARCSample.response("https://a.example/2", fields: "Transfer-Encoding: chunked\r\n", chunked),
      WARCSample.response("https://a.example/3", fields: "Transfer-Encoding: chunked\r\n", page),
      WARCSample.response(
        "https://a.example/4", fields: "Content-Encoding: gzip\r\n", PackedSample.gzip(page)),
      WARCSample.response("https://a.example/5", fields: "Content-Encoding: gzip\r\n", page),
      WARCSample.response(
        "https://a.example/6", fields: "Content-Encoding: deflate\r\n", PackedSample.raw(page)),
    ]
    let (articles, errors, _) = try WARCSample.read(Array(archive.joined()))
    #expect(errors == [])
    #expect(articles.map(\.title) == [String?](repeating: "Eén café", count: 6))
  }

  @Test(arguments: [false, true])
  func `a damaged record is counted, and the others are read`(isPacked: Bool) throws {
    var records = Self.records
    if isPacked {
      records = records.map { PackedSample.gzip($0) }
      records[5][records[5].count / 2] ^= 0xFF
      records[5][records[5].count / 2 + 1] ^= 0xFF
    } else {
      records[5] = WARCSample.record(
        "response", uri: "https://a.example/3", contentType: "application/http", length: 7_777_777,
        Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8) + WARCSample.page("Drie"))
    }
    let (articles, errors, _) = try WARCSample.read(Array(records.joined()))
    #expect(errors.count == 1, "\(errors)")
    #expect(articles.map(\.title) == ["Een", "Vier", "Weer een", "Zonder adres"])
  }

  @Test func `what is passed over between records is one error each time`() throws {
    let junk = Array("\r\nzomaar tekst\r\nnog meer\r\n\r\n".utf8)
    let archive = Self.records[2] + junk + Self.records[5] + junk
    let (articles, errors, _) = try WARCSample.read(archive)
    #expect(articles.map(\.title) == ["Een", "Drie"])
    #expect(errors.count == 2, "\(errors)")
    #expect(try WARCSample.read(Array("geen archief".utf8)).errors.count == 1)
  }

  @Test func `a length that is too short or too long by some bytes is damage`() throws {
    for change in [-30, -1, 5, 40] {
      let block = Array("Titel\n\nEen klant die belt, wacht een kwartier en hangt op.".utf8)
      let wrong = WARCSample.record(
        "resource", uri: "https://a.example/x", contentType: "text/plain",
        length: block.count + change, block)
      for bytes in [wrong + Self.records[2], PackedSample.gzip(wrong + Self.records[2])] {
        let (articles, errors, _) = try WARCSample.read(bytes)
        #expect(articles.map(\.title) == ["Een"], "\(change)")
        #expect(errors.count == 1, "\(change): \(errors)")
      }
    }
  }

  /// Files are read in pieces of 256 KiB.
  @Test(arguments: [0, 1, 3, 4, 7, 11, 12])
  func `a record that ends where a piece does is read`(distance: Int) throws {
    let page = WARCSample.page("Een")
    let uri = "https://a.example/1"
    let empty = WARCSample.response(uri, page).count - 4
    let body = page + [UInt8](repeating: 0x20, count: (1 << 18) - distance - empty - 1)
    let record = WARCSample.response(uri, body)
    let (articles, errors, _) = try WARCSample.read(record + Self.records[5])
    #expect(articles.map(\.title) == ["Een", "Drie"] && errors == [])
  }

  #if DEBUG
  private static let rounds = 10
  #else
  private static let rounds = 2_000
  #endif

  @Test(arguments: UInt64(0)..<4)
  func `whatever is changed, it ends, and says what is wrong`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Array(
      (seed % 2 == 0 ? Self.records : Self.records.map { PackedSample.gzip($0) }).joined())
    for _ in 0..<Self.rounds {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      let (articles, _, _) = try WARCSample.read(bytes)
      #expect(articles.count <= 9, "seed \(seed)")
    }
  }
}

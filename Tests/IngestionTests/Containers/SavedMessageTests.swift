import Testing

@testable import Ingestion

@Suite struct SavedMessageTests {
  private static let html = """
    <html><head><title>E=C3=A9n vraag</title></head><body><article><h1>E=C3=A9n v=
    raag</h1><p>Wie belt, wacht een kwartier, en dat is te lang, vinden de =
    klanten die bellen.</p></article></body></html>
    """

  private static func message(
    type: String = "multipart/related; type=\"text/html\"; boundary=\"--x\"", _ parts: String...
  ) -> [UInt8] {
    let header = """
      From: <Saved by a browser>
      Snapshot-Content-Location: https://a.example/artikel
      Subject: =?utf-8?Q?E=C3=A9n_vraag?=
      Date: Tue, 5 Mar 2024 10:11:12 -0000
      MIME-Version: 1.0
      Content-Type: \(type)


      """
    let body = parts.map { "----x\n\($0)\n" }.joined() + "----x--\n"
    return Array(
      (header + body).split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n").utf8)
  }

  private static let page = """
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: quoted-printable
    Content-ID: <page@x>
    Content-Location: https://a.example/artikel

    \(html)
    """

  private static let frame = """
    Content-Type: text/html
    Content-Location: https://b.example/reclame

    <html><head><title>Reclame</title></head><body><p>Koop nu, want alles moet weg.</p></body></html>
    """

  private func article(_ bytes: [UInt8]) throws -> Article {
    try ArticleReader.article(bytes, format: .savedMessage, id: "a", path: "a.mht")
  }

  @Test func `the page among the parts is the article, with address and day`() throws {
    let article = try article(Self.message(Self.frame, Self.page))
    #expect(article.title == "Eén vraag")
    #expect(article.text.hasPrefix("Wie belt, wacht een kwartier, en dat is te lang"))
    #expect(article.canonicalURL == "https://a.example/artikel")
    #expect(article.retrieved?.description == "2024-03-05")
  }

  @Test func `the part that start names counts first`() throws {
    let type = "multipart/related; boundary=\"--x\"; start=\"<page@x>\""
    let other = Self.frame.replacingText("b.example/reclame", with: "a.example/artikel")
    #expect(try article(Self.message(type: type, other, Self.page)).title == "Eén vraag")
  }

  @Test func `without an address the first part that is markup counts`() throws {
    let text = "Content-Type: text/plain\n\nOok als tekst, die hier staat voor wie geen opmaak wil."
    let article = try article(Self.message(text, Self.frame))
    #expect(article.title == "Reclame")
  }

  @Test func `parts in base64 and parts in parts are read`() throws {
    let nested = """
      Content-Type: multipart/alternative; boundary=y

      --y
      Content-Type: text/html; charset=windows-1252
      Content-Transfer-Encoding: base64

      PGgxPkXpbiB2cmFhZzwvaDE+PHA+V2llIGJlbHQsIHdhY2h0IGVlbiBrd2FydGllci48L3A+
      --y--
      """
    let article = try article(Self.message(nested))
    #expect(article.title == "Eén vraag")
    #expect(article.text == "Wie belt, wacht een kwartier.")
  }

  @Test func `a message that is one part, and one that is cut, are read`() throws {
    let single =
      "Content-Type: text/html\r\n\r\n<title>Los</title><p>Wie belt, wacht een kwartier.</p>"
    #expect(try article(Array(single.utf8)).title == "Los")
    let whole = Self.message(Self.page)
    #expect(try article(Array(whole.dropLast(30))).title == "Eén vraag")
  }

  @Test func `a message without text is a named error`() {
    let picture = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo="
    #expect(
      throws: IngestionError.damaged(
        path: "a.mht", record: nil, byteOffset: 0, problem: .noText)
    ) { try article(Self.message(picture)) }
  }

  #if DEBUG
  private static let step = 13
  #else
  private static let step = 1
  #endif

  @Test func `every beginning of a message is an article or a named error`() {
    let whole = Self.message(Self.frame, Self.page)
    for length in stride(from: 0, to: whole.count, by: Self.step) {
      do throws(IngestionError) {
        _ = try ArticleReader.article(
          Array(whole[..<length]), format: .savedMessage, id: "a", path: "a.mht")
      } catch {
        guard case .damaged = error else {
          Issue.record("\(length): \(error)")
          return
        }
      }
    }
  }

  @Test(arguments: [
    ("a=C3=ABb", "aëb"), ("a=\r\nb", "ab"), ("a= \r\nb", "ab"), ("a=", "a"), ("a=4", "a=4"),
    ("a=zz", "a=zz"),
    ("=3d=3D", "=="),
  ])
  func `quoted-printable is undone`(text: String, expected: String) {
    let bytes = TransferEncoding.quotedPrintable(Array(text.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("a2xhbnQ=", "klant"), ("a2xh\r\nbnQ", "klant"), ("a2xhbnRlbg==", "klanten"), ("", ""),
    ("a", ""),
  ])
  func `base64 is undone`(text: String, expected: String) {
    let bytes = TransferEncoding.base64(Array(text.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}

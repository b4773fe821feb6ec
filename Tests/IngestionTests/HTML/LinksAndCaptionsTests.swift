import TestSupport
import Testing

@testable import Ingestion

/// What is kept beside the text of an article.
@Suite struct LinksAndCaptionsTests {
  private static let first =
    "Wie een klacht afhandelt zonder te bellen, mist de helft, zegt de afdeling die het bijhoudt."
  private static let second =
    "Uit de cijfers blijkt dat klanten na een gesprek vaker blijven, ook als het antwoord nee is."
  private static let third =
    "Daarom krijgt elke medewerker sinds vorig jaar een uur in de week om zelf terug te bellen."
  private static let canonical =
    "<link rel=canonical href='https://www.klantblad.example/2023/bellen/'>"

  private func read(head: String = canonical, _ body: String) throws -> Article {
    let page = "<!DOCTYPE html><title>Bel eens terug</title>\(head)<body><main>\(body)</main>"
    let decoded = try TextDecoder.decode(Array(page.utf8))
    return try HTMLReader().article(decoded, id: "a", sourcePath: "a.html")
  }

  private func cuts(_ article: Article) -> [String] {
    let bytes = Array(article.text.utf8)
    return article.links.map { link in
      "\(String(decoding: bytes[link.range], as: UTF8.self)) → \(link.target)"
    }
  }

  @Test func `each link within the text has its place and its absolute target`() throws {
    let article = try read(
      """
      <p>\(Self.first) Dat staat in <a href="../rapport.pdf">het <b>hele</b> rapport</a>, en
      <a href=//ander.example/x?y=1>elders</a>.</p><ul><li>\(Self.second)
      <a href="mailto:els@klantblad.example"> schrijf ons </a></ul><p>\(Self.third)</p>
      """)
    #expect(
      cuts(article) == [
        "het hele rapport → https://www.klantblad.example/2023/rapport.pdf",
        "elders → https://ander.example/x?y=1",
        "schrijf ons → mailto:els@klantblad.example",
      ])
    #expect(article.notes[.droppedLinks] == 0)
  }

  @Test func `links are relative to the base of the page`() throws {
    let head = Self.canonical + "<base href=/archief/><base href=/tweede/>"
    let article = try read(head: head, "<p>\(Self.first) <a href=a>Zo</a> dus.</p>")
    #expect(cuts(article) == ["Zo → https://www.klantblad.example/archief/a"])
  }

  @Test func `without an address a target stays as written, until a container gives one`() throws {
    var article = try read(head: "", "<p>\(Self.first) <a href=../a>Zo</a> dus.</p>")
    #expect(cuts(article) == ["Zo → ../a"])
    article.noteAddress("https://archief.example/x/y/z.html")
    #expect(cuts(article) == ["Zo → https://archief.example/x/a"])
    #expect(article.canonicalURL == "https://archief.example/x/y/z.html")
  }

  @Test func `links within the page are none, and those to no address are counted`() throws {
    let article = try read(
      "<p>\(Self.first)<a href='#n1'>1</a> <a href='javascript:x()'>Klik</a> <a href>leeg</a></p>")
    #expect(article.links == [])
    #expect(article.notes[.droppedLinks] == 1)
  }

  @Test func `a link keeps its place where normalisation moves the text`() throws {
    let article = try read(
      "<p>Cafe\u{301} en caf\u{65}\u{301}, <a href=/a>drie cafe\u{301}s</a>, <a href=/b>vier</a>. \(Self.first)</p>"
    )
    #expect(
      cuts(article) == [
        "drie cafés → https://www.klantblad.example/a", "vier → https://www.klantblad.example/b",
      ])
  }

  @Test func `in a row each cell has its own link`() throws {
    let article = try read(
      "<p>\(Self.first)</p><table><tr><td>Over het hele <a href=a>jaar</a><td><a href=b>| NPS</a> van alle loketten</table><p>\(Self.third)</p>"
    )
    #expect(cuts(article).map { $0.split(separator: " → ")[0] } == ["jaar", "| NPS"])
  }

  @Test func `targets beyond what is kept of a page are counted`() throws {
    let address = "/" + String(repeating: "a", count: 2_000)
    let links = String(repeating: "<a href=\(address)>x</a> ", count: 5_000)
    let article = try read("<p>\(Self.first) \(Self.second)</p><p>\(Self.third) \(links)</p>")
    #expect(article.links.count > 4_000)
    #expect(article.links.count + article.notes[.droppedLinks] == 5_000)
  }

  @Test(arguments: [
    "<figure><img src=x><figcaption>Een volle wachtkamer.</figcaption></figure>",
    "<div class=wp-caption><img src=x><p class=wp-caption-text>Een volle wachtkamer.</p></div>",
    "<p class=bijschrift>Een volle wachtkamer.</p>",
  ])
  func `a caption stands beside the text, at its place`(markup: String) throws {
    let article = try read("<p>\(Self.first)</p>\(markup)<p>\(Self.second)</p><p>\(Self.third)</p>")
    #expect(article.text == [Self.first, Self.second, Self.third].joined(separator: "\n\n"))
    #expect(
      article.captions
        == [Caption(text: "Een volle wachtkamer.", byteOffset: Self.first.utf8.count + 2)])
  }

  @Test func `a caption behind the last paragraph stands at the end of the text`() throws {
    let article = try read(
      "<p>\(Self.first)</p><p>\(Self.second)</p><figure><figcaption>Leeg.</figcaption></figure>")
    #expect(article.captions.map(\.byteOffset) == [article.text.utf8.count])
  }

  @Test func `a table in a figure is text, and its caption is not`() throws {
    let article = try read(
      """
      <p>\(Self.first)</p><figure><table><caption>Per jaar</caption><tr><td>2021<td>34</table>
      <figcaption>Bron: eigen telling</figcaption></figure><p>\(Self.second)</p>
      """)
    #expect(article.text == [Self.first, "2021 | 34", Self.second].joined(separator: "\n\n"))
    #expect(article.captions.map(\.text) == ["Per jaar", "Bron: eigen telling"])
  }

  @Test(arguments: UInt64(0)..<100)
  func `links and captions of any page lie within its text`(seed: UInt64) throws {
    let decoded = try TextDecoder.decode(RandomPage.bytes(seed: seed))
    let article = try HTMLReader().article(decoded, id: "a", sourcePath: "a.html")
    let bytes = Array(article.text.utf8)
    var end = 0
    for link in article.links {
      #expect(link.range.lowerBound >= end && !link.range.isEmpty)
      end = link.range.upperBound
      #expect(end <= bytes.count)
      #expect(bytes[link.range.lowerBound] & 0xC0 != 0x80)
    }
    #expect(article.captions.allSatisfy { (0...bytes.count).contains($0.byteOffset) })
    #expect(article.captions.map(\.byteOffset) == article.captions.map(\.byteOffset).sorted())
  }
}

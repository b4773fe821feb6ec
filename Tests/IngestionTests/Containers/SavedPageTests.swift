import Testing

@testable import Ingestion

@Suite struct SavedPageTests {
  private static let body = """
    <html><head><title>Wachten</title>LINK</head><body><article><h1>Wachten</h1><p>Wie belt, wacht een \
    kwartier, en dat is te lang, vinden klanten.</p><time datetime="2031-02-03">3 februari 2031</time>\
    </article></body></html>
    """

  private func article(_ head: String, link: StaticString = "") throws -> Article {
    let page = head + Self.body.replacingText("LINK", with: link)
    return try ArticleReader.article(Array(page.utf8), format: .html, id: "a", path: "a.html")
  }

  @Test func `the comment of a browser gives the address`() throws {
    let comment = "<!DOCTYPE html>\n<!-- saved from url=(0025)https://a.example/wachten -->\n"
    #expect(try article(comment).canonicalURL == "https://a.example/wachten")
    let link: StaticString = "<link rel=\"canonical\" href=\"https://a.example/eigen\">"
    #expect(try article(comment, link: link).canonicalURL == "https://a.example/eigen")
  }

  @Test(arguments: [
    "<!-- saved from url=(0014)about:internet -->", "<!-- saved from url=(0014)", "<!-- -->",
    "<!-->", "<!--->", "<!-->-->", "<!--",
    "<!-- saved from url=(0009)ftp://a.b -->", "",
  ])
  func `what is no address of the web gives none`(comment: String) throws {
    #expect(try article(comment).canonicalURL == nil)
  }

  @Test func `the comment of SingleFile gives the address and the day`() throws {
    let article = try article(
      """
      <!DOCTYPE html> <html lang=nl><!--
       Page saved with SingleFile
       url: https://a.example/wachten
       saved date: Tue Mar 05 2024 10:11:12 GMT+0100 (Midden-Europese standaardtijd)
      -->
      """)
    #expect(article.canonicalURL == "https://a.example/wachten")
    #expect(article.retrieved?.description == "2024-03-05")
    #expect(article.date == nil && article.notes[.ignoredDate] > 0)
  }

  @Test(arguments: [
    ("Tue, 05 Mar 2024 10:11:12 +0100", "2024-03-05"), ("5 March 2024", "2024-03-05"),
    ("Tue Mar 05 2024", "2024-03-05"), ("Mar 2024", nil), ("gisteren", nil), ("31 Feb 2024 x", nil),
  ])
  func `days are read as mail and scripts write them`(text: String, expected: String?) {
    #expect(MailDate.day(in: text)?.description == expected)
  }

  @Test func `a date after the day of saving is none, but for a day in another zone`() throws {
    let day = try #require(PartialDate(iso: "2024-02-29"))
    for (date, isKept) in [
      ("2024-02-29", true), ("2024-03-01", true), ("2024-03-02", false), ("2025", false),
    ] {
      var article = Article(date: PartialDate(iso: date), modified: PartialDate(iso: date))
      article.noteRetrieval(day)
      #expect((article.date != nil) == isKept && (article.modified != nil) == isKept, "\(date)")
      #expect(article.notes[.ignoredDate] == (isKept ? 0 : 2))
    }
  }
}

import Testing

@testable import Ingestion

@Suite struct HTMLReaderTests {
  private static let first =
    "De klant merkt het meteen als een organisatie niet luistert, en dat kost uiteindelijk geld."
  private static let second =
    "Wie goed luistert, hoort niet alleen klachten, maar ook waarom mensen terugkomen, zegt ze."
  private static let third =
    "Daarom begint elk verbeterplan met een gesprek aan de balie, en niet met een vergadering."

  private func read(_ page: String) throws -> Article {
    let decoded = try TextDecoder.decode(Array(page.utf8))
    return try HTMLReader().article(decoded, id: "a", sourcePath: "a.html")
  }

  private func zones(_ article: Article, _ kind: ZoneKind) -> [String] {
    let bytes = Array(article.text.utf8)
    return article.zones.filter { $0.kind == kind }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private func page(head: String = "", _ body: String) -> String {
    """
    <!DOCTYPE html><html lang="nl-NL"><head><title>Luisteren loont | Klantblad</title>\(head)</head>
    <body><nav><a href="/">Home</a> <a href="/a">Artikelen</a></nav>
    <div class="cookie-melding">Wij gebruiken cookies om de site te verbeteren en te meten.</div>
    <main><article><h1>Luisteren loont</h1>\(body)</article>
    <section class="comments"><h2>Reacties</h2><p>Wat een mooi stuk, ik ben het er helemaal mee
    eens, want bij ons gaat het precies zo.</p></section></main>
    <footer><p>Klantblad is een uitgave van de stichting Klant en Zaak, te Utrecht.</p></footer>
    """
  }

  @Test func `finds the article, and nothing of the page around it`() throws {
    let article = try read(
      page(
        "<p>\(Self.first)</p><p>\(Self.second)</p><p class=share>Deel dit artikel</p><p>\(Self.third)"
      ))
    #expect(article.text == [Self.first, Self.second, Self.third].joined(separator: "\n\n"))
    #expect(article.title == "Luisteren loont")
    #expect(article.language == "nl-nl")
    #expect(article.notes[.droppedBlocks] > 0)
  }

  @Test func `marks headings, items, quotes, rows and preformatted text`() throws {
    let article = try read(
      page(
        """
        <p>\(Self.first)</p><h2>Drie lessen</h2><ul><li>Vraag door, ook als het druk is</li>
        <li>Luister uit</li></ul><blockquote><p>\(Self.second)</p></blockquote>
        <table><tr><th>Jaar<th>NPS<tr><td>2021<td> 34 </table><pre>regel een
          regel twee
        </pre><p>\(Self.third)</p>
        """))
    #expect(zones(article, .heading) == ["Drie lessen"])
    #expect(zones(article, .listItem) == ["Vraag door, ook als het druk is", "Luister uit"])
    #expect(zones(article, .blockQuote) == [Self.second])
    #expect(zones(article, .tableRow) == ["Jaar | NPS", "2021 | 34"])
    #expect(zones(article, .preformatted) == ["regel een\n  regel twee"])
  }

  @Test func `preformatted text neither starts nor ends with white space`() throws {
    let text = "<p>\(Self.first)</p><p>\(Self.second)</p>"
    let code = "<pre>&nbsp;\t\n  een\n\ttwee \t&nbsp;\n\n\t</pre>"
    #expect(try read(page(text + code)).text.hasSuffix("\n\neen\n\ttwee"))
    #expect(try read(page(code + text)).text.hasPrefix("een\n\ttwee\n\n\(Self.first)"))
  }

  @Test func `reads structured data first`() throws {
    let data = """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"NewsArticle","headline":"Luisteren loont","datePublished":"2023-05-04T08:00:00+02:00",
      "dateModified":"2023-06-01","author":[{"@id":"#1"},{"@type":"Organization","name":"Klantblad"}],
      "publisher":{"name":"Klantblad"},"inLanguage":"nl"},
      {"@type":"Person","@id":"#1","name":"Sara van den Berg"}]}</script>
      <meta name=author content="Iemand Anders"><link rel=canonical href="https://klantblad.nl/luisteren">
      """
    let article = try read(page(head: data, "<p>\(Self.first)</p><p>\(Self.second)</p>"))
    #expect(article.authors == ["Sara van den Berg"])
    #expect(article.organisation == "Klantblad")
    #expect(article.date?.description == "2023-05-04")
    #expect(article.modified?.description == "2023-06-01")
    #expect(article.site == "Klantblad")
    #expect(article.canonicalURL == "https://klantblad.nl/luisteren")
    #expect(article.kind == .news)
  }

  @Test(arguments: [
    ("<p>Door Jan de Vries</p><p>Geplaatst op 4 mei 2023</p>", "Jan de Vries", "2023-05-04"),
    (
      "<p class=byline>Tekst: Els Maas</p><time datetime=2023-05-04>gisteren</time>", "Els Maas",
      "2023-05-04"
    ),
    (
      "<p>4 mei 2023 | Leestijd 5 minuten</p><span rel=author>Piet Smit</span>", "Piet Smit",
      "2023-05-04"
    ),
    (
      "<p>Bijgewerkt op 1 juni 2023. Geplaatst: 4 mei 2023</p><p>Auteur: Els Maas</p>", "Els Maas",
      "2023-05-04"
    ),
  ])
  func `reads a Dutch byline and date from the page`(
    line: String, author: String, date: String
  ) throws {
    let article = try read(
      page("\(line)<p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>"))
    #expect(article.authors == [author])
    #expect(article.date?.description == date)
    #expect(article.text == [Self.first, Self.second, Self.third].joined(separator: "\n\n"))
  }

  @Test func `a broken script of structured data is counted, and does no harm`() throws {
    let data = "<script type='application/ld+json'>{\"a\": oeps</script>"
    let article = try read(page(head: data, "<p>\(Self.first)</p><p>\(Self.second)</p>"))
    #expect(article.notes[.ignoredStructuredData] == 1)
    #expect(article.text.contains(Self.second))
  }

  @Test func `takes the text of structured data where the page shows too little`() throws {
    let body = String(repeating: Self.first + " " + Self.second + " ", count: 8)
    let data =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"\(body)\"}</script>"
    let article = try read(page(head: data, "<p>\(Self.first)</p>"))
    #expect(article.text.hasPrefix(Self.first + " " + Self.second))
  }

  @Test func `the text of structured data ends without white space`() throws {
    let body = String(repeating: Self.first + "&nbsp; " + Self.second + " ", count: 8) + "&nbsp;"
    let data =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"\(body)\"}</script>"
    let article = try read(page(head: data, "<p>\(Self.first)</p>"))
    #expect(article.text.hasPrefix(Self.first + " " + Self.second))
    #expect(article.text.hasSuffix(Self.second))
  }

  @Test func `keeps an article that a page puts into a form or calls a sidebar`() throws {
    let body = "<p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>"
    for wrapper in ["<form class=newsletter>", "<aside>", "<div class='sidebar widget'>"] {
      let article = try read("<body>\(wrapper)\(body)")
      #expect(article.text == [Self.first, Self.second, Self.third].joined(separator: "\n\n"))
    }
  }

  @Test func `stops at an end mark, and goes on where the article does`() throws {
    let article = try read(
      page(
        """
        <p>\(Self.first)</p><p>\(Self.second)</p><h3>Lees ook</h3><p><a href=x>Een ander artikel over
        klanten</a></p><p>\(Self.third)</p>
        """))
    #expect(article.text == [Self.first, Self.second, Self.third].joined(separator: "\n\n"))
  }

  @Test(arguments: [
    "<header><p class=intro>LEAD</p></header>", "<div class='article-lead'>LEAD</div>",
    "<header><div><b>LEAD</b></div></header>",
  ])
  func `keeps an introduction that stands apart, and says so`(markup: String) throws {
    let lead = "Luisteren levert meer op dan praten, blijkt uit gesprekken met balies in het land."
    let head = "<meta name=description content='\(lead.prefix(60))'>"
    let article = try read(
      page(
        head: head,
        markup.replacing("LEAD", with: lead) + "<p>\(Self.first)</p><p>\(Self.second)</p>"))
    #expect(article.text == [lead, Self.first, Self.second].joined(separator: "\n\n"))
    #expect(zones(article, .lead) == [lead])
  }

  @Test func `an introduction that the body repeats is not doubled`() throws {
    let head = "<meta name=description content='\(Self.first)'>"
    let article = try read(page(head: head, "<p>\(Self.first)</p><p>\(Self.second)</p>"))
    #expect(article.text == [Self.first, Self.second].joined(separator: "\n\n"))
  }

  @Test func `keeps an article whose wrappers have every name against them`() throws {
    let other = String(repeating: "<p hidden>\(Self.third)</p>", count: 20)
    let article = try read(
      "<body>\(other)<div class=comments><p>\(Self.first)</p><p>\(Self.second)</p></div>")
    #expect(article.text.contains(Self.second))
  }

  @Test func `leaves out other articles that stand before the title`() throws {
    let article = try read(
      page("").replacing("<article>", with: "<article><p>\(Self.third)</p>")
        .replacing("</article>", with: "<p>\(Self.first)</p><p>\(Self.second)</p></article>"))
    #expect(article.text == [Self.first, Self.second].joined(separator: "\n\n"))
  }

  @Test func `takes every section that a page calls the body`() throws {
    let article = try read(
      "<body><div>"
        + [Self.first, Self.second, Self.third].map {
          "<section itemprop=articleBody><p>\($0) \($0.lowercased())</p></section>"
        }.joined(separator: "<div class=related>Lees: een ander stuk</div>"))
    #expect(article.text.contains(Self.first))
    #expect(article.text.contains(Self.second))
    #expect(article.text.contains(Self.third))
    #expect(article.text.contains("een ander stuk") == false)
  }

  @Test func `explains what became of every block`() throws {
    let source = page(
      """
      <p>\(Self.first)</p><figure><figcaption>Een balie</figcaption></figure><p>\(Self.second)</p>
      <p>Foto: Jan Smit</p><h2>Reacties</h2><p>Mooi!</p>
      """)
    let decoded = try TextDecoder.decode(Array(source.utf8))
    let (article, explanation) = try HTMLReader().explained(
      decoded, id: "a", sourcePath: "a.html")
    #expect(article == (try HTMLReader().article(decoded, id: "a", sourcePath: "a.html")))
    let verdicts = explanation.blocks.map { "\($0.element) \($0.verdict.rawValue)" }
    #expect(explanation.method == .strict)
    #expect(explanation.prunedElementCount == 2)
    #expect(
      verdicts == [
        "nav element", "div outside", "h1 title", "p kept", "figcaption caption", "p kept",
        "p furniture", "h2 after-end", "p after-end", "h2 outside", "p outside",
        "footer minor-element",
      ])
    #expect(explanation.counts.map(\.count).reduce(0, +) == explanation.blocks.count)
  }

  @Test func `keeps sentences that start like furniture`() throws {
    let sentence = "Reacties van klanten zijn goud waard, als je ze tenminste leest."
    let article = try read(page("<p>\(Self.first)</p><p>\(sentence)</p><p>\(Self.second)</p>"))
    #expect(article.text.contains(sentence))
  }

  @Test func `bold questions before a line break stand apart, and make an interview`() throws {
    let article = try read(
      page(
        """
        <p>\(Self.first)</p><p><b>Waarom luisteren?</b><br>\(Self.second)</p>
        <p><strong>En dan?</strong><br/>\(Self.third)</p>
        """))
    #expect(zones(article, .question) == ["Waarom luisteren?", "En dan?"])
    #expect(article.kind == .interview)
  }

  @Test func `text is NFC without invisible characters, and white space is squeezed`() throws {
    let article = try read(
      page(
        "<p>Een caf\u{65}\u{301} met klant&shy;bele&ZeroWidthSpace;ving&nbsp;&nbsp;is\n\t leuk. \(Self.first)"
      ))
    #expect(article.text.hasPrefix("Een café met klantbeleving is leuk. De klant"))
    #expect(article.text.unicodeScalars.contains("\u{301}") == false)
  }

  @Test func `an inline quotation keeps the marks that a browser shows`() throws {
    let article = try read(page("<p>Ze zei <q>klant is koning</q>. \(Self.first)</p>"))
    #expect(article.text.hasPrefix("Ze zei “klant is koning”."))
  }

  @Test(arguments: ["", " ", "<html>", "<!-- x", "<p>", "\u{FEFF}", "<script>x"])
  func `a page without text gives an empty article`(page: String) throws {
    let article = try read(page)
    #expect(article.text.isEmpty)
    #expect(article.authors.isEmpty)
  }

  @Test(arguments: UInt64(0)..<150)
  func `any page gives an article whose zones lie inside its text`(seed: UInt64) throws {
    let decoded = try TextDecoder.decode(RandomPage.bytes(seed: seed))
    let article = try HTMLReader().article(decoded, id: "a", sourcePath: "a.html")
    let count = article.text.utf8.count
    #expect(article.zones.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= count })
    #expect(article.text.first?.isWhitespace != true && article.text.last?.isWhitespace != true)
    #expect(article == (try HTMLReader().article(decoded, id: "a", sourcePath: "a.html")))
  }

  @Test func `thousands of metas and of authors by reference take linear time`() throws {
    let metas = (0..<4_000).map { "<meta name=author content='Jan \($0)'>" }.joined()
    let references = (0..<4_000).map { "{\"@id\":\"\($0)\"}" }.joined(separator: ",")
    let data = "{\"@type\":\"Article\",\"headline\":\"x\",\"author\":[\(references)]}"
    let article = try read(
      page(
        head: "\(metas)<script type='application/ld+json'>\(data)</script>", "<p>\(Self.first)</p>")
    )
    #expect(article.text == Self.first)
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 30_000),
    String(
      repeating: "<p>een zin, met een komma, van een behoorlijke lengte om mee te tellen.",
      count: 2_000),
    String(repeating: "<li class='share'>a", count: 6_000),
    String(repeating: "<div class=byline>x<span rel=author>", count: 4_000),
    String(repeating: "woord ", count: 100_000),
    String(repeating: "<time>", count: 6_000), String(repeating: "<h1>a", count: 6_000),
    String(repeating: "<b>a<br>", count: 6_000), String(repeating: "<tr><td>", count: 6_000),
    "<table>" + String(repeating: "<tr><td>a<td>b", count: 4_000),
  ])
  func `hostile pages take linear time`(body: String) throws {
    #expect(try read(body + "<p>\(Self.first)").text.isEmpty == false)
  }
}

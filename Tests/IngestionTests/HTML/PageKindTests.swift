import Testing

@testable import Ingestion

/// Pages of our own, of each kind and nearly of it.
@Suite struct PageKindTests {
  private func read(_ page: String) throws -> Article {
    let decoded = try TextDecoder.decode(Array(page.utf8))
    return try HTMLReader().article(decoded, id: "a", sourcePath: "a.html")
  }

  private func page(_ title: String, head: String = "", _ body: String) -> String {
    """
    <!DOCTYPE html><html lang="nl"><head><title>\(title) | Klantblad</title>\(head)</head><body>
    <nav><a href="/">Voorpagina</a> <a href="/artikelen">Artikelen</a> <a href="/over">Over</a></nav>
    <main>\(body)</main><footer><p>Klantblad verschijnt elke maand.</p></footer></body></html>
    """
  }

  private let subjects = [
    "Wachten aan de telefoon", "De klacht als cadeau", "Bellen met een robot", "Rust in de winkel",
    "Het loket keert terug", "Een brief die klopt", "Meten zonder cijfers", "De vaste monteur",
  ]

  private func teasers(count: Int) -> String {
    subjects.prefix(count).enumerated().map { number, subject in
      """
      <article><h2><a href="/artikelen/\(number)">\(subject)</a></h2>
      <p>Waarom \(subject.lowercased()) meer zegt over een bedrijf dan het jaarverslag, en wat je daar
      morgen al aan kunt doen.</p><a href="/artikelen/\(number)">Lees verder</a></article>
      """
    }.joined()
  }

  private func prose(paragraphs: Int, after start: Int = 0) -> String {
    (start + 1...start + paragraphs).map { number in
      """
      <p>In week \(number) zaten we aan de balie, en wie daar zit, hoort al snel dat mensen niet boos zijn
      over de fout zelf. Ze zijn boos omdat niemand zegt wanneer het over is, en omdat ze voor de
      \(number + 1)e keer hun verhaal moeten doen aan iemand die het dossier niet heeft gelezen.</p>
      """
    }.joined()
  }

  private func expect(_ kind: ArticleKind, _ page: String) throws {
    let article = try read(page)
    #expect(article.kind == kind)
    #expect(article.notes[.notAnArticle] == (kind.isArticle ? 0 : 1))
  }

  @Test func `a list of teasers is an index page`() throws {
    try expect(
      .indexPage,
      page("Artikelen", "<h1>Artikelen</h1><p>Alles over klanten.</p>" + teasers(count: 8)))
  }

  @Test func `a short list is an index page when the page says so`() throws {
    let head = #"<script type="application/ld+json">{"@type":"CollectionPage"}</script>"#
    let body = "<h1>Artikelen</h1>" + teasers(count: 3)
    try expect(.indexPage, page("Artikelen", head: head, body))
    try expect(.article, page("Artikelen", body))
  }

  @Test func `results of a search are a search page`() throws {
    try expect(
      .searchPage,
      page("Zoekresultaten voor “wachten”", "<h1>3 resultaten</h1>" + teasers(count: 3)))
    try expect(
      .searchPage, page("Zoeken", "<h1>Zoeken</h1><p>Geen resultaten voor “wachtmzuiek”.</p>"))
  }

  @Test(arguments: [
    "Pagina niet gevonden", "404", "Error 404", "Oeps! Deze pagina bestaat niet", "Page not found",
    "403 Forbidden", "Er ging iets mis", "500 – Internal Server Error",
  ])
  func `a page that is not there is an error page`(title: String) throws {
    try expect(
      .errorPage,
      page(
        title,
        "<h1>\(title)</h1><p>Ga terug naar de voorpagina, of probeer het later nog eens.</p>"
          + teasers(count: 4)))
  }

  @Test func `a page that asks for permission is a consent wall`() throws {
    try expect(
      .consentWall,
      page(
        "Klantblad",
        """
        <div><h1>Voordat je verdergaat</h1><p>Klantblad en zijn partners gebruiken cookies om de site
        te laten werken, om te meten en om advertenties te tonen. Daarvoor vragen wij je
        toestemming.</p><p>Je kunt je toestemming altijd intrekken op de pagina over privacy.</p>
        <button>Instellingen</button><button>Alles accepteren</button></div>
        """))
  }

  @Test func `a page that asks to log in or to subscribe is an access wall`() throws {
    try expect(
      .accessWall,
      page(
        "Inloggen",
        "<h1>Inloggen</h1><form><p>Vul je e-mailadres in, dan sturen we je een code.</p></form>"))
    let head = #"<meta property="article:published_time" content="2023-05-01">"#
    try expect(
      .accessWall,
      page(
        "De klacht als cadeau", head: head,
        "<h1>De klacht als cadeau</h1>" + prose(paragraphs: 1)
          + "<div><p>Dit artikel is exclusief voor abonnees.</p><p>Al abonnee? <a href=/in>Log in</a></p></div>"
      ))
  }

  @Test func `whole articles under each other are several articles`() throws {
    let body = subjects.prefix(3).enumerated().map { number, subject in
      """
      <article><h2><a href="/blog/\(number)">\(subject)</a></h2>\(prose(paragraphs: 4))</article>
      """
    }.joined()
    try expect(.severalArticles, page("Blog", "<h1>Blog</h1>" + body))
  }

  @Test func `an article with many links and other articles below it stays one`() throws {
    let links = (1...12).map { "<a href=\"/bron/\($0)\">bron nummer \($0)</a>" }
      .joined(separator: ", ")
    try expect(
      .article,
      page(
        "De klacht als cadeau",
        "<article><h1>De klacht als cadeau</h1>\(prose(paragraphs: 4))<p>Wij lazen \(links).</p>"
          + "\(prose(paragraphs: 2))</article><section>\(teasers(count: 8))</section>"))
  }

  @Test func `a list article stays one`() throws {
    let items = subjects.enumerated().map { number, subject in
      "<h2>\(number + 1). <a href=\"/begrip/\(number)\">\(subject)</a></h2>"
        + prose(paragraphs: 2, after: 2 * number + 1)
    }.joined()
    try expect(
      .article,
      page(
        "Acht lessen van de balie",
        "<article><h1>Acht lessen van de balie</h1>\(prose(paragraphs: 1))\(items)</article>"))
  }

  @Test func `a list that leads to many sites is no index page`() throws {
    let items = subjects.enumerated().map { number, subject in
      "<h2><a href=\"https://bedrijf\(number).example/\">\(subject)</a></h2><p>Deze site legt in een paar zinnen uit hoe het daar gaat.</p>"
    }.joined()
    try expect(.article, page("Acht goede sites", "<h1>Acht goede sites</h1>" + items))
  }

  @Test func `an article about missing pages, searching or cookies stays one`() throws {
    for title in ["Pagina niet gevonden", "Zoekresultaten die niemand leest", "404"] {
      try expect(.article, page(title, "<h1>\(title)</h1>" + prose(paragraphs: 5)))
    }
    let about = (1...3).map { number in
      "<p>Bij de \(number)e vraag om cookies klikt iedereen weg, zegt de onderzoeker.</p>"
    }.joined()
    try expect(
      .article,
      page(
        "Moe van cookies",
        "<h1>Moe van cookies</h1>\(about)\(prose(paragraphs: 3))<div><button>Akkoord</button></div>"
      ))
  }

  @Test func `a short item that says it is one article stays one`() throws {
    let head = """
      <meta property="og:type" content="article">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Loket keert terug",
      "datePublished":"2023-05-01"}</script>
      """
    try expect(
      .news,
      page(
        "Loket keert terug", head: head,
        "<article><h1>Loket keert terug</h1>\(prose(paragraphs: 1))</article><section>"
          + "\(teasers(count: 8))</section>"))
  }
}

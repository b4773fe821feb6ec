import Testing

@testable import Ingestion

@Suite struct PageMetadataTests {
  private static let prose = [
    "Wie een klacht afhandelt zonder te bellen, mist de helft, zegt de afdeling die het bijhoudt.",
    "Uit de cijfers blijkt dat klanten na een gesprek vaker blijven, ook als het antwoord nee is.",
    "Daarom krijgt elke medewerker sinds vorig jaar een uur in de week om zelf terug te bellen.",
  ].map { "<p>\($0)</p>" }.joined()

  private func read(head: String = "", _ top: String, _ bottom: String = "") throws -> Article {
    let page = """
      <!DOCTYPE html><html lang=nl><title>Bel eens terug</title>\(head)<body><main>
      <h1>Bel eens terug</h1>\(top)\(Self.prose)\(bottom)</main>
      """
    let decoded = try TextDecoder.decode(Array(page.utf8))
    return try HTMLReader().article(decoded, id: "a", sourcePath: "a.html")
  }

  @Test(arguments: [
    ("<p>Geplaatst op 3 mrt 2023 door Els Maas • Leestijd: 5 minuten</p>", "2023-03-03"),
    ("<p>Gepubliceerd op: 03-11-2022 | Laatst gewijzigd op: 21-11-2022</p>", "2022-11-03"),
    ("<p>21-09-2021</p>", "2021-09-21"), ("<p>21 september ’21</p>", "2021-09-21"),
    ("<p>dinsdag 21 september 2021, 10.30 uur</p>", "2021-09-21"),
    ("<p>di 21 sep. 2021</p>", "2021-09-21"), ("<span>maart 2020</span>", "2020-03"),
  ])
  func `reads the Dutch forms of a date`(line: String, date: String) throws {
    #expect(try read(line).date?.description == date)
  }

  @Test(arguments: [
    (
      "<meta property=article:published_time content=2023-05-04T10:00:00+02:00>", "", "meta",
      "article:published_time: 2023-05-04T10:00:00+02:00"
    ),
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2023-05-04\"}</script>",
      "", "structured-data", "2023-05-04"
    ),
    ("", "<span itemprop=datePublished>4 mei 2023</span>", "property", "4 mei 2023"),
    (
      "", "<p>Geplaatst op 4 mei 2023 door Els Maas</p>", "words",
      "Geplaatst op 4 mei 2023 door Els Maas"
    ),
    ("", "<time datetime=2023-05-04>gisteren</time>", "time-near-title", "2023-05-04"),
    ("", "<p>donderdag 4 mei ’23</p>", "line-near-title", "donderdag 4 mei ’23"),
    (
      "<link rel=canonical href=https://klantblad.example/2023/05/04/bel/>", "", "address",
      "https://klantblad.example/2023/05/04/bel/"
    ),
  ])
  func `a date of publication comes with its evidence`(
    head: String, line: String, kind: String, text: String
  ) throws {
    let article = try read(head: head, line)
    #expect(article.date?.description == "2023-05-04")
    #expect(article.evidence.date?.kind.rawValue == kind)
    #expect(article.evidence.date?.text == text)
    #expect(article.evidence.modified == nil)
  }

  @Test(arguments: [
    (
      "<meta property=article:modified_time content=2023-06-02>", "", "meta",
      "article:modified_time: 2023-06-02"
    ),
    ("", "<p>Bijgewerkt: vr 2 juni 2023</p>", "words", "Bijgewerkt: vr 2 juni 2023"),
    (
      "", "<p>Geplaatst op 4 mei ’23, laatst gewijzigd op 02-06-2023</p>", "words",
      "Geplaatst op 4 mei ’23, laatst gewijzigd op 02-06-2023"
    ),
  ])
  func `so does a date of change`(
    head: String, line: String, kind: String, text: String
  ) throws {
    let article = try read(head: head, line)
    #expect(article.date?.description == (line.hasPrefix("<p>Geplaatst") ? "2023-05-04" : nil))
    #expect(article.modified?.description == "2023-06-02")
    #expect(article.evidence.modified?.kind.rawValue == kind)
    #expect(article.evidence.modified?.text == text)
  }

  @Test func `title and authors come with their evidence`() throws {
    let article = try read("<p>Door Els Maas</p>")
    #expect(article.evidence.title == Evidence(.heading, "Bel eens terug"))
    #expect(article.evidence.authors == Evidence(.words, "Door Els Maas"))
    let marked = try read("<a rel=author href=/els>Els Maas</a>")
    #expect(marked.evidence.authors == Evidence(.property, "Els Maas"))
    let declared = try read(head: "<meta name=author content='Els Maas'>", "<p>Door Jan Bos</p>")
    #expect(declared.evidence.authors == Evidence(.metadata, "author: Els Maas"))
  }

  @Test func `evidence is cut on a border of scalars`() {
    let text = Evidence(.words, String(repeating: "é", count: 300)).text
    #expect(text.utf8.count <= Evidence.longestText)
    #expect(text == String(repeating: "é", count: text.unicodeScalars.count - 1) + "…")
  }

  @Test func `a date behind the text is found by what its element is called`() throws {
    let time = "<aside><time datetime=2020-01-02>2 januari</time></aside>"
    let line = "<p class=publicatiedatum>Geplaatst op 02-04-2019 | Dienst Wonen</p>"
    #expect(try read("", time + line).date?.description == "2019-04-02")
  }

  @Test func `a date of change is not the date`() throws {
    let article = try read("<p>Bijgewerkt: vrijdag 2 juni 2023</p>")
    #expect(article.date == nil)
    #expect(article.modified?.description == "2023-06-02")
  }

  @Test(arguments: [
    ("<p>22 december 2023</p>", "2023-12-22"),
    ("<p>21 december 2023</p><p>22 december 2023</p>", "2023-12-21"),
    ("<p>28 december 2023</p>", "2023-12-21"), ("", "2023-12-21"),
  ])
  func `a time in UTC gives way to the neighbouring day that the page shows`(
    line: String, date: String
  ) throws {
    let head = "<meta property=article:published_time content=2023-12-21T23:30:00Z>"
    #expect(try read(head: head, line).date?.description == date)
  }

  @Test(arguments: [
    ("<p>Geplaatst op 3 maart 2023 door Els Maas</p>", ["Els Maas"]),
    ("<p>Spreker: Prof. dr. Els Maas</p>", ["Els Maas"]),
    (
      "<div class=article-author><a href=/e>Els Maas</a> <time>3 maart 2023</time></div>",
      ["Els Maas"]
    ),
    ("<p>Tekst: Els Maas en Piet van ’t Hof</p>", ["Els Maas", "Piet van ’t Hof"]),
    ("<p>Van onze redactie</p>", []),
  ])
  func `reads who wrote it, wherever the byline stands`(line: String, people: [String]) throws {
    #expect(try read(line).authors == people)
  }

  @Test func `a newsroom is an organisation, not a person`() throws {
    #expect(try read("<p>Van onze redactie</p>").organisation == "redactie")
    let head = "<meta name=author content='The Jersey Herald &amp; Post'>"
    #expect(try read(head: head, "").organisation == "The Jersey Herald & Post")
  }

  @Test func `roles and outlets are no part of the names`() throws {
    let data = """
      {"@type":"Article","author":[{"name":"Els Maas DE KRANT"},{"name":"Contributing Writer"},
      {"name":"(Beeld: J. Bos)"}]}
      """
    let article = try read(head: "<script type='application/ld+json'>\(data)</script>", "")
    #expect(article.authors == ["Els Maas"])
  }

  @Test func `what has a headline and a date is what the page publishes`() throws {
    let data = """
      {"@type":["Recipe"],"headline":"Bel eens terug","datePublished":"2022-05-06","author":"Els Maas"}
      """
    let article = try read(head: "<script type='application/ld+json'>\(data)</script>", "")
    #expect(article.date?.description == "2022-05-06")
    #expect(article.authors == ["Els Maas"])
  }

  @Test func `pull quotes and footnotes are zones`() throws {
    let quote = "Een uur in de week is heilig, en wie eraan komt, komt aan mij."
    let note = "Cijfers over het afgelopen jaar, zonder de maand augustus."
    let article = try read(
      "",
      "<blockquote class=streamer><p>\(quote)</p></blockquote><ol class=footnotes><li>\(note)</ol>")
    let bytes = Array(article.text.utf8)
    func cuts(_ kind: ZoneKind) -> [String] {
      article.zones.filter { $0.kind == kind }
        .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
    #expect(cuts(.pullQuote) == [quote])
    #expect(cuts(.blockQuote) == [])
    #expect(cuts(.footnote) == [note])
  }

  @Test func `a long text within many bylines and times costs next to nothing`() throws {
    let tags = String(repeating: "<div class=byline><time>", count: 200)
    let article = try read(tags + String(repeating: "Jan de Vries ", count: 40_000))
    #expect(article.authors.count < 2)
  }
}

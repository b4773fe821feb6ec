import Testing

@testable import Ingestion

/// Each heuristic on a page for which it is there: with it the text is right, without it not.
@Suite struct ExtractionRuleTests {
  /// A page, and what its text must and must not hold.
  struct Page: Sendable {
    var rule: ExtractionRule
    var head = ""
    var body: String
    var kept: [String] = []
    var dropped: [String] = []
  }

  private static let first =
    "Wie een klacht afhandelt zonder te bellen, mist de helft, zegt de afdeling die het bijhoudt."
  private static let second =
    "Uit de cijfers blijkt dat klanten na een gesprek vaker blijven, ook als het antwoord nee is."
  private static let third =
    "Daarom krijgt elke medewerker sinds vorig jaar een uur in de week om zelf terug te bellen."
  private static let fourth =
    "Dat uur is heilig: wie het weghaalt, moet het bij de directie komen uitleggen, met redenen."
  private static let prose = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"

  static let pages: [Page] = [
    Page(
      rule: .names,
      body:
        "<main>\(prose)<div class=newsletter><p>Elke week post van ons, en gratis.</p></div></main>",
      kept: [third], dropped: ["Elke week post"]),
    Page(
      rule: .minorElements,
      body: "<main>\(prose)<aside><p>Wij zoeken nog een collega die graag belt.</p></aside></main>",
      kept: [third], dropped: ["een collega"]),
    Page(
      rule: .hiddenElements,
      body: "<main>\(prose)<p hidden>Deze tekst ziet niemand op het scherm.</p></main>",
      kept: [third], dropped: ["ziet niemand"]),
    Page(
      rule: .headers,
      body: "<main><header><p>Verslag van onze medewerker</p></header>\(prose)</main>",
      kept: [first], dropped: ["Verslag"]),
    Page(
      rule: .captions,
      body: "<main>\(prose)<figure><figcaption>Een lege wachtkamer.</figcaption></figure></main>",
      kept: [third], dropped: ["wachtkamer"]),
    Page(
      rule: .credits,
      body: "<main>\(prose)<p>Een volle wachtkamer. (Foto: J. Bos)</p><p>\(fourth)</p></main>",
      kept: [fourth], dropped: ["J. Bos"]),
    Page(
      rule: .furniture, body: "<main>\(prose)<p>Advertentie</p><p>\(fourth)</p></main>",
      kept: [fourth], dropped: ["Advertentie"]),
    Page(
      rule: .crossReferences,
      body:
        "<main>\(prose)<p>Meer hierover: <a href=/b>bellen of mailen</a></p><p>\(fourth)</p></main>",
      kept: [fourth], dropped: ["bellen of mailen"]),
    Page(
      rule: .closingLines,
      body:
        "<main>\(prose)<p>Dit artikel verscheen eerder in het blad van de vereniging.</p></main>",
      kept: [third], dropped: ["verscheen eerder"]),
    Page(
      rule: .endMarks,
      body: "<main>\(prose)<h3>Reacties</h3><p>Helemaal mee eens.</p><p>Bij ons niet.</p></main>",
      kept: [third], dropped: ["Bij ons niet"]),
    Page(
      rule: .likeParents,
      body:
        """
        <main><div class=stuk><p>\(first)</p><p>\(second)</p></div><h4>Lees ook</h4>
        <div class=stuk><p>\(third)</p></div></main>
        """, kept: [third]),
    Page(
      rule: .strayLines,
      body: "<main>\(prose)<div>Veeg om de tabel te zien</div><p>\(fourth)</p></main>",
      kept: [fourth], dropped: ["Veeg om"]),
    Page(
      rule: .linkDensity,
      body:
        "<main>\(prose)<ul><li><a href=/c>Zeven vragen over wachttijden</a></ul><p>\(fourth)</p></main>",
      kept: [fourth], dropped: ["Zeven vragen"]),
    Page(
      rule: .innerLinks,
      body: "<main>\(prose)<h2><a href='#uur'>Een uur in de week</a></h2><p>\(fourth)</p></main>",
      kept: ["Een uur in de week"]),
    Page(
      rule: .outerLinks,
      head: "<link rel=canonical href='https://www.klantblad.example/a'>",
      body:
        """
        <main>\(prose)<ul><li><a href='https://belboek.example/'>Het grote belboek</a></ul>
        <p>\(fourth)</p></main>
        """, kept: ["Het grote belboek"]),
    Page(
      rule: .linkedSentences,
      body: "<main>\(prose)<ul><li><a href=/d>\(fourth) \(first)</a></ul><p>\(second)</p></main>",
      kept: [fourth]),
    Page(
      rule: .titleStart,
      body:
        "<div><p>Vandaag ook: een gesprek met de baas.</p><h1>Bel eens terug</h1>\(prose)</div>",
      kept: [third], dropped: ["Vandaag ook"]),
    Page(
      rule: .sectionTitles,
      body: "<main><h1>Bel eens terug</h1>\(prose)<h1>Wat het oplevert</h1><p>\(fourth)</p></main>",
      kept: ["Wat het oplevert"]),
    Page(
      rule: .lead,
      body:
        "<header><p class=intro>Bellen loont, hoe lastig het ook is om eraan te beginnen.</p></header>"
        + "<main>\(prose)</main>", kept: ["Bellen loont"]),
    Page(
      rule: .sectionTitles,
      body: """
        <main>\(prose)<section><header><h2>Wat het oplevert</h2></header><p>\(fourth)</p></section>
        </main>
        """, kept: ["Wat het oplevert"]),
    Page(
      rule: .lead,
      body: """
        <header><div class=intro> <p>Bellen loont, hoe lastig het ook is om te beginnen.</p> </div>
        </header><main>\(prose)</main>
        """, kept: ["Bellen loont"]),
    Page(
      rule: .metadataLines,
      body: "<main><p>Utrecht, 3 maart 2023, voor de vierde keer</p>\(prose)</main>",
      kept: [first, third], dropped: ["vierde keer"]),
    Page(
      rule: .bodyMarks,
      body: "<div><article>\(prose)</article></div><div><div>"
        + String(repeating: "<p>\(fourth)</p>", count: 3) + "</div></div>",
      kept: [first, third], dropped: [fourth]),
    Page(
      rule: .cleanClimbing,
      body: """
        <div><div><section>\(prose)<p>\(second) Dat is veel.</p><p>\(third) Dat mag.</p></section>
        <section><p>\(fourth)</p></section></div></div>
        """, kept: [first, fourth]),
    Page(
      rule: .structuredText,
      head: """
        <script type='application/ld+json'>{"@type":"Article","articleBody":
        "\(String(repeating: [first, second, third, fourth].joined(separator: " ") + " ", count: 3))"}</script>
        """,
      body: "<main><p>\(first)</p></main>", kept: [first, fourth]),
    Page(
      rule: .relaxedNames,
      body: String(repeating: "<p hidden>\(fourth)</p>", count: 20)
        + "<div class=comments>\(prose)</div>",
      kept: [first, third]),
    Page(
      rule: .climbing,
      body: """
        <main><section class=article-body>\(prose)</section><section><p>\(fourth)</p></section>
        </main>
        """, kept: [first, fourth]),
    Page(
      rule: .ownTitle,
      body: """
        <article><h1>Bel eens terug</h1>\(prose)</article>
        <article><h1>Een heel ander stuk</h1>\(String(repeating: "<p>\(fourth)</p>", count: 9))</article>
        """, kept: [first, third], dropped: [fourth]),
    Page(
      rule: .descriptions,
      head: "<meta name=description content='\(first)'>",
      body: "<div><div class=a>\(prose)</div></div><div><div class=b>"
        + String(repeating: "<p>\(fourth) Nog meer, en nog meer, en weer.</p>", count: 4)
        + "</div></div>", kept: [first, third], dropped: [fourth]),
    Page(
      rule: .structuredRange,
      head: """
        <script type='application/ld+json'>{"@type":"Article","articleBody":
        "\([first, second, third, first, second, third].joined(separator: " "))"}</script>
        """,
      body: "<main>\(prose)<p>\(first) \(second) \(third)</p><p>\(fourth)</p></main>",
      kept: [third], dropped: [fourth]),
  ]

  private func text(_ page: Page, _ rules: ExtractionRules) throws -> String {
    let source = "<!DOCTYPE html><title>Bel eens terug</title>\(page.head)<body>\(page.body)"
    let decoded = try TextDecoder.decode(Array(source.utf8))
    return try HTMLReader(rules: rules).article(decoded, id: "a", sourcePath: "a.html").text
  }

  private func isRight(_ text: String, _ page: Page) -> Bool {
    page.kept.allSatisfy(text.contains) && !page.dropped.contains(where: text.contains)
  }

  @Test(arguments: pages)
  func `a heuristic does what it is there for`(page: Page) throws {
    let all = try text(page, .all)
    #expect(isRight(all, page), "with \(page.rule): \(all)")
    let less = try text(page, .all.without(page.rule))
    #expect(!isRight(less, page), "without \(page.rule): \(less)")
  }

  @Test func `every heuristic has a page`() {
    // Repeated passages have a test of their own below.
    let tested = Set(Self.pages.map(\.rule)).union([.repeats])
    #expect(ExtractionRule.allCases.filter { !tested.contains($0) } == [])
  }

  @Test func `a refrain stays, a passage shown twice does not`() throws {
    let question =
      "Wat zou u vandaag anders doen, als u het nog eens over mocht doen, en waarom zou u"
      + " het dan op die manier doen, vraagt de redactie?"
    let refrain = "<p>\(question)</p><p>\(Self.first)</p><p>\(question)</p><p>\(Self.second)</p>"
    let twice = "<p>\(Self.first) \(Self.second)</p><p>\(Self.third) \(Self.fourth)</p>"
    let kept = try text(Page(rule: .repeats, body: "<main>\(refrain)</main>"), .all)
    #expect(kept.ranges(of: question).count == 2)
    let page = Page(rule: .repeats, body: "<main>\(twice)\(twice)</main>")
    #expect(try text(page, .all).ranges(of: Self.third).count == 1)
    #expect(try text(page, .all.without(.repeats)).ranges(of: Self.third).count == 2)
  }

  @Test func `an introduction that the body repeats, that breaks off or has no words stays out`()
    throws
  {
    let marks = String(repeating: "* ", count: 60)
    for opening in [Self.second, "Wie een klacht afhandelt zonder te bellen, mist de…", marks] {
      let page = Page(
        rule: .lead,
        body: "<header><p class=intro>\(opening)</p></header><main>\(Self.prose)</main>")
      #expect(try text(page, .all).hasPrefix(Self.first))
    }
  }
}

import Testing

@testable import Ingestion

@Suite struct InterviewMarkerTests {
  private func speakers(_ article: Article, _ kind: ZoneKind) -> [String?] {
    article.zones.filter { $0.kind == kind }.map(\.speaker)
  }

  @Test func `surnames resolve to the full names seen before`() throws {
    let article = try plainArticle(
      """
      Klanten kiezen niet voor niets, zegt de onderzoeker. Wij spraken haar.
      Noor Staal: Wat wil de klant eigenlijk?
      Els van den Berg: Rust. En een antwoord.
      Dat is alles, zegt zij.
      Staal: Waarom lukt dat dan niet?
      Van den Berg: Omdat niemand vraagt: “Wat wilt u?”
      """)
    #expect(article.kind == .interview)
    #expect(article.notes[.guessedKind] == 1)
    #expect(speakers(article, .question) == ["Noor Staal", "Noor Staal"])
    #expect(speakers(article, .answer) == ["Els van den Berg", "Els van den Berg"])
    #expect(
      article.cuts(.speakerLabel) == [
        "Noor Staal:", "Els van den Berg:", "Staal:", "Van den Berg:",
      ])
    #expect(article.cuts(.answer)[0].hasSuffix("Dat is alles, zegt zij."))
  }

  @Test func `a surname resolves to a full name in the introduction`() throws {
    let article = try plainArticle(
      """
      Volgens Els Vos, directeur van een winkel, moet het anders. We vroegen haar waarom dat zo is.
      Redactie: Waarom moet het anders?
      Vos: Omdat de klant het zegt.
      Redactie: Wie is die klant dan?
      Vos: Iedereen.
      """)
    #expect(speakers(article, .answer) == ["Els Vos", "Els Vos"])
  }

  @Test func `two people of one surname are not guessed apart`() throws {
    let article = try plainArticle(
      "Jan Bos: Hoe gaat het?\nEls Bos: Goed, dank u.\nBos: En met de klant?\nEls Bos: Ook goed.")
    #expect(article.zones.contains { $0.kind == .speakerLabel && $0.speaker == "Bos" })
  }

  @Test(arguments: [
    "Vraag: Wat is uw geheim?\n\nAntwoord: Luisteren.",
    "V: Wat is uw geheim?\n\nA: Luisteren.",
    "Inleiding van dit stuk, over een bakker.\n\nVraag: Wat is uw geheim?\n\nAntwoord: Luisteren.",
  ])
  func `roles make questions and answers without a speaker`(text: String) throws {
    let article = try plainArticle(text)
    #expect(speakers(article, .question) == [nil])
    #expect(speakers(article, .answer) == [nil])
    #expect(article.notes[.unknownSpeaker] == 2)
    #expect(article.kind == .interview)
  }

  @Test func `initials resolve when they fit one person`() throws {
    let article = try plainArticle(
      "Jan Bos: Hoe gaat het?\nEls Vos: Goed, dank u.\nJB: En met de klant?\nEV: Ook goed.")
    #expect(speakers(article, .question) == ["Jan Bos", "Jan Bos"])
    #expect(speakers(article, .answer) == ["Els Vos", "Els Vos"])
  }

  @Test(arguments: [
    "Case: een winkel die luistert\nDe winkel won.\nCase: een bank die zwijgt\nDe bank verloor. Waarom?",
    "Tip: bel terug.\nTip: luister.\nLet op: niet zuchten.",
    "Kompas: waar gaat u heen?\nCultuur: hoe doet u dat?\nKennis: wat weet u?",
    "Jan Bos: directeur\nEls Vos: manager",
    "Mijn motto: luisteren.\nIk zeg altijd: doe het.",
  ])
  func `labels that are no speakers make no interview`(text: String) throws {
    let article = try plainArticle("Titel\nEen eerste alinea, die hier staat als proza.\n" + text)
    #expect(article.kind == .article)
    #expect(article.cuts(.question) == [])
  }

  @Test func `headed questions make questions and answers`() throws {
    let text = """
      In gesprek met een bakker

      Hij bakt al dertig jaar brood en weet wat klanten willen, ook als zij het niet zeggen.

      Wat wil de klant?

      Vers brood, en een praatje, en dat elke dag op hetzelfde moment van de dag.

      En als het op is?

      Dan zeg ik dat, want de waarheid is goedkoper dan een teleurgestelde klant.

      Wat is het geheim?

      Vroeg opstaan en goed luisteren, en dat dan veertig jaar lang volhouden.
      """
    let article = try plainArticle(text)
    #expect(
      article.cuts(.question) == ["Wat wil de klant?", "En als het op is?", "Wat is het geheim?"])
    #expect(article.cuts(.answer).count == 3)
    #expect(article.kind == .interview)
  }

  @Test func `a bold question line is a question in any article`() {
    var article = Article(text: "Intro.\n\nWaarom?\n\nDaarom.\n\nEn nu?\n\nVerder.\n\nSlot.")
    article.zones = [
      Zone(kind: .emphasised, range: 8..<15), Zone(kind: .emphasised, range: 26..<32),
    ]
    InterviewMarker.mark(&article)
    #expect(article.cuts(.question) == ["Waarom?", "En nu?"])
    #expect(article.cuts(.answer) == ["Daarom.", "Verder.\n\nSlot."])
    #expect(article.kind == .interview)
  }

  @Test func `letters of a formula are no roles`() throws {
    let article = try plainArticle(
      "De formule staat hier, met uitleg over wat elke letter betekent.\n\nV: het volume.\n\n"
        + "A: het oppervlak.\n\nV: nog eens het volume.")
    #expect(article.cuts(.question) == [])
    #expect(article.kind == .article)
  }

  @Test(arguments: [(1_000, 1_000), (10_001, 0)])
  func `more turns than any conversation has are left as they are`(
    count: Int, found: Int
  ) throws {
    let turns = String(repeating: "Bos: Wat?\nVos: Dat.\n", count: count)
    let article = try plainArticle("Titel\nJan Bos sprak Els Vos, en dat ging zo.\n" + turns)
    #expect(article.cuts(.question).count == found)
    #expect((article.notes[.unmarkedTurns] == 1) == (found == 0))
  }

  @Test func `thousands of turns are found, and thousands of labels are none`() throws {
    let turns = String(repeating: "Bos: Wat?\nVos: Dat.\n", count: 3_000)
    let article = try plainArticle("Titel\nJan Bos sprak Els Vos, en dat ging zo.\n" + turns)
    #expect(article.cuts(.question).count == 3_000)
    let labels = (0..<5_000).map { number in
      let first = String(repeating: "a", count: number % 20)
      let last = String(repeating: "o", count: number / 20 % 20)
      return "Jan\(first) Vos\(last): Wat?\n"
    }
    .joined()
    #expect(try plainArticle("Titel\n" + labels).cuts(.question) == [])
  }
}

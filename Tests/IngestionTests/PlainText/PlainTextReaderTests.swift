import TestSupport
import Testing

@testable import Ingestion

/// Reads a text as the file `a.txt`.
func plainArticle(_ text: String) throws -> Article {
  try PlainTextReader().article(
    TextDecoder.decode(Array(text.utf8)), id: "a.txt", sourcePath: "map/a.txt")
}

extension Article {
  /// The texts of the zones of one kind.
  func cuts(_ kind: ZoneKind) -> [String] {
    let bytes = Array(text.utf8)
    return zones.filter { $0.kind == kind }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}

@Suite struct PlainTextReaderTests {
  private let speech = """
    De stem van de klant
    Op het jaarcongres sprak de voorzitter over luisteren, over lef en over de vraag waarom klanten blijven.
    De stem van de klant
    Toespraak | 21-09-2021
    Beste mensen,
    Wie luistert, hoort meer dan een klacht. Wie doorvraagt, hoort wat de klant eigenlijk wil en waarom dat zo is.
    * Leiderschap begint bij luisteren
    Een leider die nooit aan de telefoon zit, weet niet wat er speelt en stuurt op cijfers van vorige maand.
    Foto: de voorzitter op het podium
    """

  @Test func `a page copied line by line gives title, date, kind and lead`() throws {
    let article = try plainArticle(speech)
    #expect(article.title == "De stem van de klant")
    #expect(article.date == PartialDate(iso: "2021-09-21"))
    #expect(article.kind == .speech)
    #expect(article.cuts(.lead).count == 1)
    #expect(article.cuts(.listItem) == ["Leiderschap begint bij luisteren"])
    #expect(article.cuts(.caption) == ["Foto: de voorzitter op het podium"])
    #expect(!article.text.contains("De stem van de klant"))
    #expect(!article.text.contains("21-09-2021"))
    #expect(article.text.split(separator: "\n\n").count == 6)
    #expect(article.notes[.droppedRepeatedTitle] == 1)
    #expect(article.notes[.liftedMetaLines] == 1)
    #expect(article.notes[.guessedTitle] == 1)
  }

  @Test func `every place knows its line`() throws {
    let article = try plainArticle(speech)
    let lines = speech.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, byte) in article.text.utf8.enumerated() where byte != 0x0A {
      let line = try #require(article.lineMap.line(atByteOffset: offset))
      #expect(lines[line - 1].utf8.contains(byte))
    }
  }

  @Test func `blank lines separate paragraphs and headings stand out`() throws {
    let article = try plainArticle(
      """
      Maak het de klant makkelijk

      Leestijd 8 minuten

      • Noor van Dam

      16 februari 2024

      Een klant die moeite moet doen, komt niet terug. Dat weet iedereen, en toch gaat het mis.

      Weg met de doorverbinding

      Wie belt, wil een antwoord. Wie drie keer wordt doorverbonden, wil een ander bedrijf.

      Wat kost dat dan?

      Minder dan een verloren klant, zo blijkt uit elke berekening die er is gemaakt:

        1. Een kaart;
        2. Een plan;
        3. Een mens.

      Delen
      """)
    #expect(article.title == "Maak het de klant makkelijk")
    #expect(article.authors == ["Noor van Dam"])
    #expect(article.date?.description == "2024-02-16")
    #expect(article.kind == .article)
    #expect(article.cuts(.heading) == ["Weg met de doorverbinding", "Wat kost dat dan?"])
    #expect(article.cuts(.listItem) == ["Een kaart;", "Een plan;", "Een mens."])
    #expect(article.text.hasPrefix("Een klant die moeite"))
    #expect(article.text.hasSuffix("Een mens."))
    #expect(article.notes[.droppedFurnitureLines] == 1)
  }

  @Test func `lines broken at a width are joined`() throws {
    let article = try plainArticle(
      """
      Luisteren loont

      Een bedrijf dat luistert naar wat klanten zeggen,
      en dat ook doet wanneer het niet goed uitkomt,
      houdt ze langer vast dan een bedrijf dat zwijgt
      of alleen maar zendt.

      De tweede alinea is ook gebroken, want zo deed
      men dat vroeger in een tekstbestand.
      """)
    #expect(article.title == "Luisteren loont")
    let paragraphs = article.text.split(separator: "\n\n")
    #expect(paragraphs.count == 2)
    #expect(paragraphs[0].hasSuffix("dan een bedrijf dat zwijgt of alleen maar zendt."))
    #expect(article.notes[.joinedLines] == 4)
    let place = try #require(article.text.firstRange(of: "zendt"))
    let offset = article.text.utf8.distance(from: article.text.startIndex, to: place.lowerBound)
    #expect(article.lineMap.line(atByteOffset: offset) == 6)
  }

  @Test func `prose on the first line is no title`() throws {
    let article = try plainArticle(
      "De klant is koning. Dat zegt iedereen.\nMaar is dat wel zo?\nNiemand die het weet, en toch.")
    #expect(article.title == nil)
    #expect(article.displayTitle == "zonder titel: De klant is koning. Dat zegt iedereen. Maar …")
    #expect(article.text.split(separator: "\n\n").count == 3)
    #expect(article.cuts(.heading) == [])
  }

  @Test(arguments: [
    ("Titel\nDoor Els Vos\nEen zin die lang genoeg is om proza te heten.", ["Els Vos"]),
    ("Titel\nEls Vos • 3 maart 2021 • Leestijd: 4 min.\nEen zin die proza is.", ["Els Vos"]),
    ("Titel\nTekst: Els Vos | Foto: Jan Bos\nEen zin die proza is.", ["Els Vos"]),
    ("Titel\nEen zin die proza is.\nNog een zin die proza is.\nTekst: Els Vos", ["Els Vos"]),
  ])
  func `bylines are found at the head and the foot`(text: String, authors: [String]) throws {
    let article = try plainArticle(text)
    #expect(article.authors == authors)
    #expect(!article.text.contains("Vos"))
    #expect(article.title == "Titel")
  }

  @Test func `labelled lines name source and address`() throws {
    let article = try plainArticle(
      "Titel: Het gesprek\nBron: Klantblad\nURL: https://klantblad.example/gesprek\nEen zin, en nog een."
    )
    #expect(article.title == "Het gesprek")
    #expect(article.site == "Klantblad")
    #expect(article.canonicalURL == "https://klantblad.example/gesprek")
    #expect(article.text == "Een zin, en nog een.")
  }

  @Test func `front matter overrides what the text says`() throws {
    let article = try plainArticle(
      """
      ---
      title: 'Eigen titel'
      author: [Jan Bos, "Els Vos"]
      date: 2020-05-01
      url: https://voorbeeld.example/a
      source: Voorbeeld
      kind: column
      kleur: blauw
      ---
      Een andere titel
      21-09-2021
      Een zin die proza is en dus blijft staan.
      """)
    #expect(article.title == "Eigen titel")
    #expect(article.authors == ["Jan Bos", "Els Vos"])
    #expect(article.date?.description == "2020-05-01")
    #expect(article.canonicalURL == "https://voorbeeld.example/a")
    #expect(article.site == "Voorbeeld")
    #expect(article.kind == .column)
    #expect(article.notes[.ignoredMetadataKey] == 1)
    #expect(article.lineMap.line(atByteOffset: 0) == 12)
  }

  @Test func `text is normalised to NFC with single spaces`() throws {
    let article = try plainArticle(
      "Cafe\u{301}\u{A0}  klant\u{7}\tblij.\r\nTweede\u{FEFF} zin.\rDerde zin.")
    #expect(article.text == "Café klant blij.\n\nTweede zin.\n\nDerde zin.")
    #expect(article.text.unicodeScalars.first { $0 == "\u{301}" } == nil)
    #expect(article.notes[.droppedControls] == 1)
    #expect(article.lineMap.line(atByteOffset: article.text.utf8.count - 1) == 3)
  }

  @Test(arguments: [
    "", "\n\n", "Klant", "---", "---\n---", "Klant\n", "21-09-2021", "a\n21-09-2021", "\u{FEFF}",
  ])
  func `takes the smallest files`(text: String) throws {
    let article = try plainArticle(text)
    #expect(article.text.utf8.count <= 2 * text.utf8.count)
  }

  @Test(arguments: UInt64(0)..<100)
  func `keeps its promises on any text`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "Klant", " ", "\n", "\n\n", "Jan Bos:", "V:", "?", ". ", "- ", "1. ", "é", "e\u{301}", "| ",
      "16 mei 2020", "Door Els", "•", "---", "titel: x", "\u{1F600}", "Vraag: ", "Antwoord: ", "\t",
    ]
    let text = (0..<80).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    let article = try plainArticle(text)
    let bytes = Array(article.text.utf8)
    #expect(!article.text.hasPrefix("\n") && !article.text.hasSuffix("\n"))
    #expect(article.zones == article.zones.sorted(by: Zone.isBefore))
    for zone in article.zones {
      #expect(zone.range.lowerBound >= 0 && zone.range.upperBound <= bytes.count)
      #expect(String(validating: bytes[zone.range], as: UTF8.self) != nil)
    }
  }
}

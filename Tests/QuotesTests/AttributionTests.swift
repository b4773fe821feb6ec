import Testing

@testable import Quotes

@Suite struct AttributionTests {
  @Test(arguments: [
    ("‘Dat kan’, zegt Jan Maas.", "Jan Maas: Dat kan"),
    ("“Dat kan,” vertelt teamleider Jan Maas.", "Jan Maas (teamleider): Dat kan,"),
    ("„Dat kan”, legt kwaliteitscoach Jan Maas uit.", "Jan Maas (kwaliteitscoach): Dat kan"),
    ("\"Dat kan niet\", aldus de woordvoerder.", "? (de woordvoerder): Dat kan niet"),
    ("‘Dat kan’, zegt Jan Maas, manager bij Vaart.", "Jan Maas (manager bij Vaart): Dat kan"),
    (
      "‘Dat kan’, zegt schepen van Wonen Lies De Smet.",
      "Lies De Smet (schepen van Wonen): Dat kan"
    ),
    ("“Ben ik dat?” had de man na enig nadenken geantwoord.", "? (de man): Ben ik dat?"),
    ("‘Dat kan,’ zegt Jan Maas, ‘maar niet nu.’", "Jan Maas: Dat kan, / maar niet nu."),
    ("Jan Maas antwoordde: ‘Dat kan.’", "Jan Maas: Dat kan."),
    ("Daarna zegt Jan Maas: ‘Dat kan.’", "Jan Maas: Dat kan."),
    ("Een mevrouw van tachtig belde en zei: ‘Kan dat?’", "? (een mevrouw van tachtig): Kan dat?"),
    ("Dat stond er, gezegd door de burgemeester: „Dat kan.”", "? (de burgemeester): Dat kan."),
    ("Volgens Jan Maas is het ‘een kwestie van tijd’.", "Jan Maas: een kwestie van tijd"),
    ("Jan Maas noemt dat ‘helaas volkomen juist’.", "Jan Maas: helaas volkomen juist"),
    (
      "De directeur was sceptisch: „Straks gaat het mis.”", "? (de directeur): Straks gaat het mis."
    ),
    ("Er staat ‘in nood leert men’ (van Marcus Cicero).", "Marcus Cicero: in nood leert men"),
    (
      "Manager Jan Maas knikt. ‘Dat is altijd zo geweest.’",
      "Jan Maas (manager): Dat is altijd zo geweest."
    ),
  ])
  func `a cue leads to its speaker`(text: String, expected: String) {
    #expect(Sample(text).spoken == [expected])
  }

  @Test(arguments: [
    "Het boek ‘De klant’ is uit.",
    "Geen ‘window dressing’ hier.",
    "Leden die ‘nog even’ zeiden, belden vaker.",
    "Schrijf: „Wij sluiten.”",
    "De rode draad: ‘Ik heb geen printer.’",
    "U noemt uzelf ‘de verkeerstoren van de zorg’.",
    "‘Is dat uw hond?’ is een vaste zin geworden.",
  ])
  func `titles, terms and examples are nobody's words`(text: String) {
    let sample = Sample(text)
    #expect(sample.spoken == [])
    #expect(sample.quotes.map(\.kind) == [.term])
  }

  @Test func `a quote goes on with the speaker before it`() {
    let sample = Sample(
      "‘Ik dacht het’, zegt Jan Maas. ‘Tot ik het las.’ Hij lacht. ‘Dom was dat.’")
    #expect(
      sample.spoken == [
        "Jan Maas: Ik dacht het", "Jan Maas: Tot ik het las.", "Jan Maas: Dom was dat.",
      ])
  }

  @Test func `a pronoun is the last person whom it fits`() {
    let sample = Sample(
      "Hilde Bos leest ze voor. Gisteren heeft Wim Maas daarbij gezwegen, vertelt ze. ‘Dat viel me op.’"
    )
    #expect(sample.spoken == ["Hilde Bos: Dat viel me op."])
  }

  @Test func `a surname leads to the full name`() {
    let sample = Sample(
      "Priscilla Hofland werkt er lang.\n\nDat klopt, geeft Hofland toe. „Wij hoorden het laat.”")
    #expect(sample.spoken == ["Priscilla Hofland: Wij hoorden het laat."])
  }

  @Test func `ik is the only author, or whoever answers`() {
    let text = "‘Twaalf twintig,’ zei ik.\n\n‘Toen belde ik hem. “Kom je?” vroeg ik.’"
    let answer = Sample.range(of: "‘Toen belde ik hem. “Kom je?” vroeg ik.’", in: text)
    let sample = Sample(
      text, zones: [QuoteZone(kind: .answer, range: answer, speaker: "Ans Bos")],
      authors: ["Jan Maas"])
    #expect(
      sample.spoken == [
        "Jan Maas: Twaalf twintig,", "Ans Bos: Toen belde ik hem. “Kom je?” vroeg ik.",
        "Ans Bos: Kom je?",
      ])
    #expect(
      Sample("‘Twaalf twintig,’ zei ik.", authors: ["A B", "C D"]).spoken == ["?: Twaalf twintig,"])
  }

  @Test func `an answer belongs to whom the interview is with`() {
    let text = "Berthe Bos (58) maakt roosters.\n\nHoe gaat het?\n\nGoed.\n\nEchtwaar."
    let sample = Sample(
      text,
      zones: [
        QuoteZone(kind: .question, range: Sample.range(of: "Hoe gaat het?", in: text)),
        QuoteZone(kind: .answer, range: Sample.range(of: "Goed.\n\nEchtwaar.", in: text)),
      ], authors: ["Jan Maas"], isInterview: true)
    #expect(sample.spoken == ["Berthe Bos: Goed.", "Berthe Bos: Echtwaar."])
    #expect(sample.quotes.map(\.attribution?.rule) == [.interviewee, .interviewee])
  }

  @Test func `a quotation set apart is signed by the line below it`() {
    let text = "Zo is het.\n\n“Geduld is goud.”\n\n– Jan Maas, kok\n\nVerder."
    let sample = Sample(
      text,
      zones: [
        QuoteZone(kind: .blockQuote, range: Sample.range(of: "“Geduld is goud.”", in: text)),
        QuoteZone(kind: .blockQuote, range: Sample.range(of: "– Jan Maas, kok", in: text)),
      ])
    #expect(sample.spoken == ["Jan Maas (kok): Geduld is goud."])
  }
}

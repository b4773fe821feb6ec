import Testing

@testable import Quotes

@Suite struct UnmarkedSpeechTests {
  @Test(arguments: [
    ("Jansen zegt: we gaan het anders doen.", "Jansen: we gaan het anders doen."),
    ("Daarna zei Jan Maas: dat kan niet.", "Jan Maas: dat kan niet."),
    ("Jan Maas, directeur van Vaart, zegt: dat kan.", "Jan Maas (directeur van Vaart): dat kan."),
    (
      "Volgende week pas, vertelt Jan Maas, kok: dan is het klaar.",
      "Jan Maas (kok): dan is het klaar."
    ),
    (
      "Een mevrouw van tachtig belde en zei: kan dat ook morgen?",
      "? (een mevrouw van tachtig): kan dat ook morgen?"
    ),
    (
      "Of zoals mijn oma altijd zei: eerst denken, dan doen.",
      "? (mijn oma): eerst denken, dan doen."
    ),
    ("Jan Maas heeft gezegd: ik kom terug.", "Jan Maas: ik kom terug."),
    (
      "De directeur schrijft aan de raad: wij stoppen ermee.",
      "? (de directeur): wij stoppen ermee."
    ),
    ("Zo legt Jan Maas het uit: wie belt, wil iets.", "Jan Maas: wie belt, wil iets."),
    ("Jan Maas zei: dat is ‘heel gek’ van ze.", "Jan Maas: dat is ‘heel gek’ van ze."),
  ])
  func `speech behind a cue and a colon needs no marks`(text: String, expected: String) {
    let sample = Sample(text)
    #expect(sample.spoken == [expected])
    let speech = sample.quotes.first { $0.kind == .speech }
    #expect(speech?.attribution?.rule == .unmarked)
    #expect(speech?.isUnmarkedSpeech == true)
  }

  @Test func `a pronoun before a colon is the last person whom it fits`() {
    let sample = Sample(
      "Hilde Bos geeft les. Haar advies is kort, zegt ze: begin klein.\n\nZoals zij zegt: één team."
    )
    #expect(sample.spoken == ["Hilde Bos: begin klein.", "Hilde Bos: één team."])
    #expect(sample.quotes.map(\.attribution?.confidence) == [70, 70])
    #expect(Sample("Zoals hij zegt: één team.").spoken == ["?: één team."])
  }

  @Test func `a quote that follows unmarked speech goes on with its speaker`() {
    let sample = Sample("Jan Maas zei: wij komen morgen. ‘En anders overmorgen.’")
    #expect(sample.spoken == ["Jan Maas: wij komen morgen.", "Jan Maas: En anders overmorgen."])
  }

  @Test func `an answer may hold what somebody else says`() {
    let text = "Mijn chef zei: doe maar."
    let sample = Sample(
      text,
      zones: [QuoteZone(kind: .answer, range: 0..<text.utf8.count, speaker: "Ans Bos")])
    #expect(sample.spoken == ["Ans Bos: Mijn chef zei: doe maar.", "? (mijn chef): doe maar."])
  }

  @Test(arguments: [
    "Hij noemt drie punten: prijs, tijd en gemak.",
    "Jan Maas zegt drie dingen: eerst kijken, dan doen.",
    "Jan Maas vertelt: prijs, tijd en gemak.",
    "Jan Maas vertelt over zijn aanpak: eerst luisteren, dan doen.",
    "Jan Maas waarschuwt voor haast: dat gaat mis.",
    "Jan Maas schreef een boek: de klant aan het woord.",
    "Jan Maas schreef in mei een stuk: over wachten in de kou.",
    "Jan Maas schrijft: zie www.voorbeeld.nl voor meer.",
    "Jan Maas belde om 12:30 en zei niets.",
    "Jan Maas zegt: 12 procent is genoeg.",
    "Jan Maas zegt: we gaan door",
    "Jan Maas zegt niet: we stoppen ermee.",
    "Jan Maas zegt: de regel luidt: wacht maar.",
    "Als een klant zegt: ik wil weg, dan is het te laat.",
    "Er is altijd een klant die zegt: dat kan beter.",
    "Je zegt: dat doen we morgen.",
    "Wij zeggen: de klant gaat voor.",
    "Niemand zegt: hier klopt iets niet.",
    "Het systeem meldt: de lijn is bezet.",
    "Onderzoek zegt: klanten willen rust.",
    "De klant belt en de site meldt: er is geen plaats.",
    "Volgens Jan Maas: een kwestie van tijd.",
    "Let op: dit werkt niet altijd.",
    "Vraag: hoe werkt dit dan?",
    "Jan Maas vindt: het kan beter.",
    "Jan Maas citeert zijn baas: het kan beter.",
    "Het advies was kort: begin klein.",
  ])
  func `lists, labels, things and conditions are nobody's words`(text: String) {
    #expect(Sample(text).spoken == [])
  }

  @Test func `a heading holds no speech without marks`() {
    let text = "Jansen zegt: wij gaan door."
    let zone = QuoteZone(kind: .heading, range: 0..<text.utf8.count)
    #expect(Sample(text, zones: [zone]).spoken == [])
  }

  @Test func `rules keep the numbers under which they are stored`() {
    #expect(AttributionRule.allCases.map(\.rawValue) == Array(0...12))
  }
}

import Testing

@testable import Ingestion

@Suite struct BylineParserTests {
  private let parser = BylineParser()

  @Test(arguments: [
    ("Door Sanne Kuipers", ["Sanne Kuipers"]),
    ("Door: Sanne Kuipers en Piet van der Berg", ["Sanne Kuipers", "Piet van der Berg"]),
    (
      "door Jan de Vries, Els in 't Veld & Ömer Yıldız",
      ["Jan de Vries", "Els in 't Veld", "Ömer Yıldız"]
    ),
    ("Tekst: J.P. van ’t Hof", ["J.P. van ’t Hof"]),
    ("Auteur: Anna-Maria ten Brink", ["Anna-Maria ten Brink"]),
    ("Auteurs: Bo Smit; Ali el Amrani", ["Bo Smit", "Ali el Amrani"]),
    ("• IJsbrand Oud", ["IJsbrand Oud"]), ("Geschreven door drs. Kees Bos", ["Kees Bos"]),
    ("Door Mia Bos, directeur klantcontact", ["Mia Bos"]), ("By Mary O’Neill", ["Mary O’Neill"]),
    ("Door prof. dr. Wim Post, CCXP", ["Wim Post"]), ("Door Nienke", ["Nienke"]),
    ("Van onze verslaggever Tom Vos", ["Tom Vos"]), ("Door Jan Bos (foto: Els Vos)", ["Jan Bos"]),
    ("Door van der Meer", ["van der Meer"]),
  ])
  func `reads the people of a byline`(line: String, people: [String]) {
    #expect(parser.byline(ofLine: line)?.people == people)
  }

  @Test(arguments: [
    ("Van onze redactie", "redactie"), ("Door onze redactie", "redactie"),
    ("Door de redactie", "redactie"), ("Redactie", "redactie"),
    ("Van onze verslaggever", "verslaggever"),
    ("Door Webredactie Klantnieuws", "Webredactie Klantnieuws"),
    ("Auteur: Klantpost B.V.", "Klantpost B.V."),
  ])
  func `a newsroom is an organisation`(line: String, organisation: String) {
    let byline = parser.byline(ofLine: line)
    #expect(byline?.organisation == organisation)
    #expect(byline?.people == [])
  }

  @Test(arguments: [
    "", "Door de pandemie is alles anders", "Door Corona zijn er meer klantreizen dan ooit",
    "Door", "Tekst", "Tekst Jan", "Sanne Kuipers", "• goede service", "Doorzetten loont",
    "Door 12 klanten", "Byzantium", "• ", "Van onze klanten", "• Team CX",
  ])
  func `is no byline`(line: String) {
    #expect(parser.byline(ofLine: line) == nil)
  }

  @Test func `reads a metadata value without a cue`() {
    #expect(parser.names("Jan Bos, Els Vos, Jan Bos").people == ["Jan Bos", "Els Vos"])
    #expect(parser.names("Door Jan Bos").people == ["Jan Bos"])
    #expect(parser.names("redactie").organisation == "redactie")
  }

  @Test(arguments: [
    ("Jan de Vries", "de Vries"), ("Jeannie Walters", "Walters"), ("Els in 't Veld", "in 't Veld"),
    ("Bono", "Bono"), ("Jan Peter van den Berg", "van den Berg"),
  ])
  func `knows the surname`(name: String, surname: String) {
    #expect(PersonName.surname(of: name) == surname)
  }
}

import Testing

@testable import Quotes

@Suite struct CitedNameTests {
  @Test(arguments: [
    ("Jan Willem van den Berg", "van den Berg, J. W.", "Berg, Jan Willem van den"),
    ("Jan Van den Berg", "Van den Berg, J.", "Van den Berg, Jan"),
    ("Hedda Rozeboom", "Rozeboom, H.", "Rozeboom, Hedda"),
    ("Kees-Jan de Boer", "de Boer, K.-J.", "Boer, Kees-Jan de"),
    ("IJsbrand op ’t Veld", "op ’t Veld, IJ.", "Veld, IJsbrand op ’t"),
    ("J.P. Balkema", "Balkema, J. P.", "Balkema, J.P."),
    ("Th. van Dam", "van Dam, Th.", "Dam, Th. van"),
    ("Élise 't Hart", "'t Hart, É.", "Hart, Élise 't"),
    ("Piet Bakker jr.", "Bakker, P., jr.", "Bakker, Piet, jr."),
    ("An-Sofie Van de Velde-Claes", "Van de Velde-Claes, A.-S.", "Van de Velde-Claes, An-Sofie"),
    (
      "Maria van der Meer de Walcheren", "van der Meer de Walcheren, M.",
      "Meer de Walcheren, Maria van der"
    ),
  ])
  func `styles put the parts of a name in their own order`(
    name: String, initialsLast: String, inverted: String
  ) {
    #expect(CitedName(name).initialsLast == initialsLast)
    #expect(CitedName(name).inverted == inverted)
  }

  @Test(arguments: [
    "Gemeente Lindebeke", "Redactie", "Van de redactie", "Team CX 24", "Bakker & Zonen", "Loesje",
    "Buitenlicht B.V.",
  ])
  func `an organisation is never turned round`(name: String) {
    #expect(CitedName(name).initialsLast == name)
    #expect(CitedName(name).inverted == name)
  }

  @Test func `white space and control characters in a name are one space`() {
    #expect(CitedName("Jan\n  van\u{0}Dam").natural == "Jan van Dam")
  }
}

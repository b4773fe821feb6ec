import DutchText
import Testing

@Suite struct FormPartsTests {
  @Test(arguments: [
    ("cx-manager", ["cx", "manager"]), ("eind-tot-eind", ["eind", "tot"]),
    ("24-uurs", ["24", "uurs"]), ("e-mail", ["mail"]), ("'s-hertogenbosch", ["hertogenbosch"]),
    ("klant", []), ("-", []), ("--", []), ("jan-piet@kpn.nl", []), ("https://a-b.nl/c-d", []),
  ])
  func `a form has the words that its hyphens join`(form: String, parts: [String]) {
    let found = FormParts.parts(ofForm: Array(form.utf8)).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(found == parts)
  }
}

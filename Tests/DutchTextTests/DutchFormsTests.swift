import TestSupport
import Testing

@testable import DutchText

/// Tokeniser and normaliser together: the words that a sentence can be found by.
@Suite struct DutchFormsTests {
  @Test(arguments: [
    ("’S Ochtends belt ‘n beller", "'s ochtends belt 'n beller"),
    ("Dé agenda’s én hún sms’jes", "de agenda's en hun sms'jes"),
    ("NPS’en, VIP´s, 4G'tje", "nps'en vip's 4g'tje"),
    ("Max’ bureau; Els' idee", "max bureau els idee"),
    ("klantreis­onderzoek over ‘s‑Heerenberg", "klantreisonderzoek over 's-heerenberg"),
    ("€ 12.500 (of 12.500,-) i.p.v. €0,95", "12500 of 12500 i.p.v. 0,95"),
    ("C.V. De Hoop, c.q. V.O.F. en K.v.K.", "cv de hoop c.q. vof en k.v.k."),
    ("„Eén klant,” zei zij, «één!»", "één klant zei zij één"),
    ("begin jaren ‘90: ’95", "begin jaren '90 '95"),
    (
      "Reageer@Voorbeeld.NL of www.Voorbeeld.nl/Over-ons!",
      "reageer@voorbeeld.nl of www.voorbeeld.nl/over-ons"
    ),
    ("24/7, ma/di, en/of", "24/7 ma di en/of"),
    ("Ĳverig i\u{308}e\u{308}", "ijverig ïë"),
    ("NO₂ op 3 dm³ en 45 m²", "no2 op 3 dm3 en 45 m2"),
  ])
  func `gives the forms of a sentence`(text: String, expected: String) {
    #expect(forms(text).joined(separator: " ") == expected)
  }

  @Test(.enabled(if: DataFolder.isPresent, "no VINDPLAATS_DATA"))
  func `finds the listed forms of every Dutch trap`() throws {
    let table = String(
      decoding: try DataFolder.bytes("unicode/dutch-token-traps.tsv"), as: UTF8.self)
    var count = 0
    for line in table.split(separator: "\n").dropFirst() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 4, columns[3] == "main" else { continue }
      count += 1
      let found = Set(forms(String(columns[0])))
      for word in columns[1].split(separator: " ") where !found.contains(String(word)) {
        Issue.record("\(line): \(found) lacks \(word)")
      }
    }
    #expect(count > 40)
  }

  private func forms(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var ranges: [TokenRange] = []
    Tokenizer(.dutch).tokenize(bytes.span.bytes, into: &ranges)
    return ranges.map { range in
      var form: [UInt8] = []
      Normalizer().form(
        of: Array(bytes[Int(range.start)..<Int(range.end)]).span.bytes, into: &form)
      return String(decoding: form, as: UTF8.self)
    }
  }
}

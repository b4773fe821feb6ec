import TestSupport
import Testing

@testable import DutchText

@Suite struct NormalizerTests {
  @Test(arguments: [
    ("Klantbeleving", "klantbeleving"), ("CX-Manager", "cx-manager"), ("UX‑team", "ux-team"),
    ("’s", "'s"), ("‘T", "'t"), ("zo´n", "zo'n"), ("menu’s", "menu's"), ("’80", "'80"),
    // Stress marks go, spelling stays
    ("dát", "dat"), ("Wél", "wel"), ("nóg", "nog"), ("góéd", "goed"), ("méér", "meer"),
    ("véel", "veel"), ("zéker", "zeker"), ("bíj\u{301}na", "bijna"), ("ĳ\u{301}s", "ijs"),
    ("hèt", "het"), ("èn", "en"), ("òf", "of"), ("ú", "ú"), ("Ú", "ú"), ("vóórdat", "voordat"),
    ("één", "één"), ("e\u{301}e\u{301}n", "één"), ("Eén", "één"), ("éen", "één"),
    ("één-op-één", "één-op-één"), ("éénmalig", "eenmalig"),
    ("Café", "café"), ("CAFÉS", "cafés"), ("cafétje", "cafétje"), ("cafébezoek", "cafébezoek"),
    ("privé-adres", "privé-adres"), ("matinées", "matinées"), ("André's", "andré's"),
    ("gèèn", "geen"), ("tracékaart", "tracékaart"), ("scène", "scène"), ("crème", "crème"),
    ("blèrt", "blèrt"), ("hè", "hè"), ("à", "à"),
    ("reünie", "reünie"), ("reu\u{308}nie", "reünie"), ("geḯnd", "geïnd"), ("enquête", "enquête"),
    ("Français", "français"), ("Ångström", "ångström"), ("ÉCHT", "echt"),
    // Letters
    ("Ĳmeer", "ijmeer"), ("IJmeer", "ijmeer"), ("Ĳ", "ij"), ("ﬁnancie\u{308}n", "financiën"),
    ("ŉ", "'n"), ("ＣＸ", "cx"), ("ΣΟΦΌΣ", "σοφόσ"), ("İ", "i"), ("ПРИВЕТ", "привет"),
    // Invisible
    ("be\u{AD}leving", "beleving"), ("be\u{200B}le\u{2060}ving\u{FEFF}", "beleving"),
    ("e\u{AD}\u{308}", "ë"), ("\u{AD}", ""),
    // Numbers
    ("3.500", "3500"), ("€3.500,75", "3500,75"), ("€ 2.000", "2000"), ("12.345.678", "12345678"),
    ("3,75", "3,75"), ("3.75", "3.75"), ("12.30", "12.30"), ("2,000", "2,000"), ("0.125", "0.125"),
    ("1,234,567", "1234567"), ("1,234,567.89", "1234567,89"), ("1,234.5", "1234,5"),
    ("1.2345", "1.2345"), ("6.3.1", "6.3.1"), ("1.000.00", "1.000.00"), ("10:30", "10:30"),
    ("21.09.2021", "21.09.2021"), ("7/7", "7/7"), ("km²", "km2"), ("H₂O", "h2o"),
    // Abbreviations
    ("K.L.M.", "klm"), ("K.L.M", "klm"), ("m.b.t.", "m.b.t."), ("M.b.t.", "m.b.t."),
    ("n.v.t", "n.v.t."), ("Ph.D.", "ph.d."), ("M.Chr.", "m.chr."), ("Winkel.nl", "winkel.nl"),
    // Addresses
    ("HTTPS://A.example/É", "https://a.example/é"), ("P@Q.example", "p@q.example"),
    ("@Klant_NL", "klant_nl"), ("#CXweek", "cxweek"), ("!", "!"),
  ])
  func `gives a token its form`(surface: String, expected: String) {
    #expect(Array(form(Array(surface.utf8))) == Array(expected.utf8))
  }

  @Test(arguments: UInt64(0)..<20)
  func `gives a form its own form, in UTF-8 and NFC, whatever the bytes`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let bytes = TextPool.bytes(count: Int.random(in: 0...16, using: &random), &random)
      let once = form(bytes)
      #expect(form(once) == once, "seed \(seed): \(bytes)")
      #expect(String(validating: once, as: UTF8.self) != nil, "seed \(seed): \(bytes)")
      let isNormalized = NFC.isNormalized(once.span.bytes)
      #expect(isNormalized, "seed \(seed): \(bytes)")
    }
  }

  @Test func `keeps the bytes of a token in parity mode`() {
    var form: [UInt8] = [1, 2, 3]
    let token: [UInt8] = [0x41, 0xFF, 0x2E]
    Normalizer(.identity).form(of: token.span.bytes, into: &form)
    #expect(form == token)
  }

  private func form(_ surface: [UInt8]) -> [UInt8] {
    var form: [UInt8] = [0x78]
    Normalizer().form(of: surface.span.bytes, into: &form)
    return form
  }
}

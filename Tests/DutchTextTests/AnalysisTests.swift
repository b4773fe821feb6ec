import TestSupport
import Testing

@testable import DutchText

@Suite struct AnalysisTests {
  @Test(arguments: [
    ("klanten", "klant"), ("klant-en-klaar", "klant-en-klaar"), ("één", "één"), ("een", "een"),
    ("'s", "'s"), ("'80", "'80"), ("2000", "2000"), ("3,5", "3,5"), ("2e", "2e"),
    ("80-plussers", "80-plusser"), ("covid-19", "covid-19"), ("nv", "nv"), ("d.w.z.", "d.w.z."),
    ("klanten@voorbeeld.nl", "klanten@voorbeeld.nl"), ("cx_klanten", "cx_klanten"),
    ("https://voorbeeld.nl/klanten", "https://voorbeeld.nl/klanten"), ("24/7", "24/7"), ("", ""),
  ])
  func `gives a Dutch form its term`(form: String, expected: String) {
    #expect(term(.snowball, Array(form.utf8)) == Array(expected.utf8))
  }

  @Test func `keeps bytes in parity mode`() {
    let token: [UInt8] = [0x4B, 0x27, 0xFF]
    var form: [UInt8] = []
    Analysis.whitespace.form(of: token.span.bytes, into: &form)
    #expect(form == token)
    #expect(term(.whitespace, form) == token)
  }

  @Test func `knows its chains by name`() {
    #expect(Analysis(name: "snowball") == .snowball)
    #expect(Analysis(name: "nl1") == .nl1)
    #expect(Analysis(name: "whitespace") == .whitespace)
    #expect(Analysis(name: "nl/0") == nil)
    #expect(Set(Analysis.all.map(\.name)).count == Analysis.all.count)
  }

  @Test func `makes a table that gives the same forms`() {
    var table = Analysis.snowball.makeWordTable()
    var tokens: [AnalyzedToken] = []
    let text = Array("Vóór €2.000".utf8)
    table.analyze(text.span.bytes, into: &tokens)
    let forms = tokens.map { String(decoding: table.form($0.form), as: UTF8.self) }
    #expect(forms == ["voor", "2000"])
  }

  @Test(arguments: UInt64(0)..<10)
  func `gives no empty term to a form that is not empty`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let bytes = TextPool.bytes(count: Int.random(in: 1...10, using: &random), &random)
      var form: [UInt8] = []
      Analysis.snowball.form(of: bytes.span.bytes, into: &form)
      #expect(term(.snowball, form).isEmpty == form.isEmpty, "seed \(seed): \(bytes)")
    }
  }

  private func term(_ analysis: Analysis, _ form: [UInt8]) -> [UInt8] {
    var term: [UInt8] = [0x78]
    analysis.term(ofForm: form.span.bytes, into: &term)
    return term
  }
}

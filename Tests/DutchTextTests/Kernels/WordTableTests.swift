import TestSupport
import Testing

@testable import DutchText

@Suite struct WordTableTests {
  @Test func `numbers forms in the order in which they occur`() {
    var table = WordTable(tokenizer: Tokenizer(.dutch), normalizer: Normalizer())
    var tokens: [AnalyzedToken] = []
    analyze("Klant en klant, vóór KLANT.", &table, &tokens)
    #expect(tokens.map(\.form) == [0, 1, 0, 2, 0])
    #expect(tokens[1] == AnalyzedToken(start: 6, end: 8, form: 1))
    let counts = (table.formCount, table.tokenCount)
    #expect(counts == (3, 5))
    let forms = (0..<3).map { String(decoding: table.form(UInt32($0)), as: UTF8.self) }
    #expect(forms == ["klant", "en", "voor"])
    let length = table.withForm(2) { $0.byteCount }
    #expect(length == 4)
    table.removeAll()
    tokens.removeAll()
    analyze("voor", &table, &tokens)
    #expect(tokens.map(\.form) == [0])
  }

  @Test(arguments: [Tokenizer.Rules.dutch, .unicode, .whitespace], UInt64(0)..<10)
  func `equals tokenising and normalising token by token`(rules: Tokenizer.Rules, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let normalizer = Normalizer(rules == .whitespace ? .identity : .dutch)
    var table = WordTable(tokenizer: Tokenizer(rules), normalizer: normalizer)
    for _ in 0..<100 {
      let text = TextPool.bytes(count: Int.random(in: 0...80, using: &random), &random)
      var tokens: [AnalyzedToken] = []
      table.analyze(text.span.bytes, into: &tokens)
      var ranges: [TokenRange] = []
      Tokenizer(rules).tokenize(text.span.bytes, into: &ranges)
      #expect(ranges == tokens.map { TokenRange(start: $0.start, end: $0.end) }, "seed \(seed)")
      for token in tokens {
        var form: [UInt8] = []
        let surface = Array(text[Int(token.start)..<Int(token.end)])
        normalizer.form(of: surface.span.bytes, into: &form)
        let found = table.form(token.form)
        #expect(found == form, "seed \(seed)")
      }
    }
  }

  @Test func `keeps words apart whatever their length`() {
    var table = WordTable(tokenizer: Tokenizer(.whitespace), normalizer: Normalizer(.identity))
    var text: [UInt8] = []
    for length in 1...40 {
      for last in UInt8(ascii: "a")...UInt8(ascii: "z") {
        text += [UInt8](repeating: UInt8(ascii: "x"), count: length - 1) + [last, 0x20]
      }
    }
    for number in 0..<20_000 { text += Array("w\(number) ".utf8) }
    var tokens: [AnalyzedToken] = []
    for _ in 0..<2 { table.analyze(text.span.bytes, into: &tokens) }
    let half = tokens.count / 2
    #expect(half == 40 * 26 + 20_000)
    #expect(tokens[..<half].map(\.form) == (0..<UInt32(half)).map { $0 })
    #expect(tokens[..<half] == tokens[half...])
    let formCount = table.formCount
    #expect(formCount == half)
    let byteCount = table.byteCount
    #expect(byteCount > half * 24)
  }

  private func analyze(
    _ text: String, _ table: inout WordTable, _ tokens: inout [AnalyzedToken]
  ) {
    let bytes = Array(text.utf8)
    table.analyze(bytes.span.bytes, into: &tokens)
  }
}

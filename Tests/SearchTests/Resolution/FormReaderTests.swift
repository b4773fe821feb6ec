import DutchText
import TestSupport
import Testing

@testable import Search

@Suite struct FormReaderTests {
  @Test(arguments: UInt64(0)..<4)
  func `a word of letters has the form that the analysis gives its one token`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for length in 1...300 {
      let text = (0..<length).map { _ in UInt8.random(in: 97...122, using: &random) }
      for analysis in Analysis.all {
        var tokens: [TokenRange] = []
        analysis.tokenizer.tokenize(text.span.bytes, into: &tokens)
        #expect(tokens.map { Int($0.start)..<Int($0.end) } == [0..<length])
        var form: [UInt8] = []
        analysis.form(of: text.span.bytes, into: &form)
        let read = FormReader.forms(of: String(decoding: text, as: UTF8.self), analysis: analysis)
        #expect(read == [Array(form.prefix(255))], "seed \(seed), \(analysis.name)")
      }
    }
  }

  @Test func `an empty text has no form`() {
    #expect(FormReader.forms(of: "", analysis: .nl1).isEmpty)
  }
}

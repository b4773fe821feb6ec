import Testing

@testable import Ingestion

@Suite struct UTF8ScalarTests {
  @Test func `what is told without a table is what Unicode says`() {
    for value in UInt32(0)..<0x1_2000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let decoded = UTF8Scalar.decode(bytes.span, at: 0)
      if decoded != UTF8Scalar(value: value, width: bytes.count) { Issue.record("U+\(value)") }
      if decoded.isAlphabetic != scalar.properties.isAlphabetic
        || decoded.isWhitespace != scalar.properties.isWhitespace
      {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}

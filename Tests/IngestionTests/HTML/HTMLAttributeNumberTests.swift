import Testing

@testable import Ingestion

@Suite struct HTMLAttributeNumberTests {
  @Test(arguments: [
    0..<1, 0..<17, 1..<3, 31..<33, 1_000_000..<1_000_017, 2_147_483_000..<2_147_483_001,
  ])
  func `is read as it was written`(range: Range<Int>) throws {
    var markup: [UInt8] = []
    HTMLAttributeNumber(range).write(to: &markup)
    let written = String(decoding: markup, as: UTF8.self)
    #expect(written.hasPrefix(" n=\"") && written.hasSuffix("\""))
    let value = Array(written.dropFirst(4).dropLast().utf8)
    #expect(HTMLAttributeNumber(value: value.span)?.range == range)
  }

  @Test(arguments: ["", "x", "1", "abz", "aaaaaaaaaaaaaaaaaaaaaaaa"])
  func `nothing else is a number`(value: String) {
    #expect(HTMLAttributeNumber(value: Array(value.utf8).span) == nil)
  }
}

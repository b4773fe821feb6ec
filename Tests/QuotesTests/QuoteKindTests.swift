import Testing

@testable import Quotes

@Suite struct QuoteKindTests {
  @Test func `kinds keep the numbers under which they are stored`() {
    #expect(QuoteKind.allCases.map(\.rawValue) == [1, 2, 3, 4, 5])
    #expect(QuoteKind(rawValue: 0) == nil)
  }
}

import Testing

@testable import Ingestion

@Suite struct LineMapTests {
  @Test func `a place belongs to the last mark at or before it`() {
    var map = LineMap()
    #expect(map.line(atByteOffset: 0) == nil)
    map.mark(line: 3, atByteOffset: 0)
    map.mark(line: 4, atByteOffset: 10)
    map.mark(line: 9, atByteOffset: 25)
    #expect([0, 9, 10, 24, 25, 1000].map(map.line) == [3, 3, 4, 4, 9, 9])
  }

  @Test func `marks that say nothing new are not kept`() {
    var map = LineMap()
    map.mark(line: 1, atByteOffset: 0)
    map.mark(line: 1, atByteOffset: 5)
    map.mark(line: 2, atByteOffset: 7)
    map.mark(line: 3, atByteOffset: 7)
    #expect(map.count == 2)
    #expect(map.line(atByteOffset: 7) == 3)
  }
}

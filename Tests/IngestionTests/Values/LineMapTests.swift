import TestSupport
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

  @Test(arguments: UInt64(0)..<20)
  func `gives back every mark, whatever the distances`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var map = LineMap()
    var expected: [(byteOffset: Int, line: Int)] = []
    var offset = 0
    for _ in 0..<500 {
      offset += Int.random(in: 0...3, using: &random) * Int.random(in: 0...90_000, using: &random)
      let line = Int.random(in: 1...2_000_000, using: &random)
      map.mark(line: line, atByteOffset: offset)
      if expected.last?.byteOffset == offset {
        expected[expected.count - 1].line = line
      } else if expected.last?.line != line {
        expected.append((offset, line))
      }
    }
    #expect(map.count == expected.count, "seed \(seed)")
    #expect(map.marks.elementsEqual(expected, by: ==), "seed \(seed)")
    for (place, mark) in expected.enumerated() {
      #expect(map.line(atByteOffset: mark.byteOffset) == mark.line, "seed \(seed)")
      let before = place > 0 ? expected[place - 1].line : nil
      #expect(map.line(atByteOffset: mark.byteOffset - 1) == before, "seed \(seed)")
    }
  }
}

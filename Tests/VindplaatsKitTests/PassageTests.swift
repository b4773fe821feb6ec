import Ingestion
import TestSupport
import Testing

@testable import VindplaatsKit

@Suite struct PassageTests {
  /// The borders of passages, found by looking at each byte.
  private static func borders(of text: [UInt8], zones: [Zone]) -> [Int] {
    var borders: Set<Int> = [0, text.count]
    for zone in zones { borders.formUnion([zone.range.lowerBound, zone.range.upperBound]) }
    for index in text.indices.dropLast() where text[index] == 10 && text[index + 1] == 10 {
      borders.insert(index + 2)
    }
    return borders.sorted()
  }

  @Test(arguments: UInt64(0)..<20)
  func `begin after blank lines and at zones`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Int.random(in: 0..<3, using: &random) == 0 ? UInt8(10) : UInt8(0x61)
      }
      var zones: [Zone] = []
      if !text.isEmpty, Bool.random(using: &random) {
        let start = Int.random(in: 0..<text.count, using: &random)
        zones.append(Zone(kind: .listItem, range: start..<text.count))
      }
      let passages = Passage.passages(of: text, zones: zones)
      let borders = Self.borders(of: text, zones: zones)
      #expect(
        passages.map(\.bytes.lowerBound) == Array(borders.dropLast()), "seed \(seed): \(text)")
      #expect(
        passages.map(\.bytes.upperBound) == Array(borders.dropFirst()), "seed \(seed): \(text)")
      for passage in passages {
        let isInZone = zones.contains { zone in zone.range ~= passage.bytes.lowerBound }
        #expect((passage.zone != 0) == isInZone, "seed \(seed)")
      }
    }
  }
}

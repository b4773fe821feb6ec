import TestSupport
import Testing

@testable import Search

@Suite struct TopDocumentsTests {
  @Test(arguments: UInt64(0)..<12)
  func `keeps the best, ties by number, few in a heap and many in a buffer`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let scoreCount = [3, 40, 100_000][Int(seed % 3)]
    let offered = (UInt32(0)..<4_000).map { document in
      (score: Float(Int.random(in: 0..<scoreCount, using: &random)) / 16, document: document)
    }
    let sorted = offered.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.document < $1.document
    }
    for limit in [1, 2, 10, 32, 33, 100, 1_000, 3_999, 4_000, 5_000] {
      var top = TopDocuments(limit: limit)
      for (score, document) in offered { top.offer(score, document: document) }
      var found: [UInt32] = []
      top.forEachSorted { _, document in found.append(document) }
      #expect(found == sorted.prefix(limit).map(\.document), "seed \(seed), limit \(limit)")
    }
  }

  @Test func `takes documents in any order once it is a heap`() {
    var top = TopDocuments(limit: 50)
    for document in UInt32(100)..<200 { top.offer(1, document: document) }
    top.sortIntoHeap()
    #expect(top.isFull && top.worst.document == 149)
    top.offerInAnyOrder(1, document: 7)
    #expect(top.worst.document == 148)
    var first: UInt32?
    top.forEachSorted { _, document in first = first ?? document }
    #expect(first == 7)
  }

  @Test(arguments: [1, 2, 39, 40, 41, 500, 3_000])
  func `sorts keys and selects the highest`(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let keys = (0..<count).map { _ in UInt64.random(in: 0..<(1 << 45), using: &random) }
    var sorted = keys
    KeySelection.sort(&sorted, count: count)
    #expect(sorted == keys.sorted())
    for rank in Set([1, (count + 1) / 2, count]) {
      var selected = keys
      KeySelection.selectHighest(rank, of: &selected, count: count)
      #expect(selected.prefix(rank).sorted() == Array(keys.sorted().suffix(rank)))
    }
  }

  @Test(arguments: 1...16)
  func `finds the score of a rank among few`(rank: Int) {
    var random = SplitMix64(seed: UInt64(rank))
    let scores = (0..<60).map { _ in Double(Int.random(in: 0..<30, using: &random)) }
    let found = ScoreSelection.score(ofRank: rank, scores: scores, count: scores.count)
    #expect(found == scores.sorted(by: >)[rank - 1])
  }
}

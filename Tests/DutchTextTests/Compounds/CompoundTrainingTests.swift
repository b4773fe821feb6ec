import TestSupport
import Testing

@testable import DutchText

@Suite struct CompoundTrainingTests {
  /// Words of up to four syllables.
  private static func words(_ count: Int, _ random: inout SplitMix64) -> [[UInt8]] {
    let syllables = ["klan", "ten", "ser", "vice", "be", "le", "ving", "huis", "vaar", "dig", "en"]
      .map { Array($0.utf8) }
    var words = Set<[UInt8]>()
    while words.count < count {
      var word: [UInt8] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        word += syllables[Int.random(in: 0..<syllables.count, using: &random)]
        if Bool.random(using: &random) { word.append(UInt8.random(in: 97...122, using: &random)) }
      }
      words.insert(word)
    }
    return words.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func vocabulary(_ words: [[UInt8]]) -> CompoundVocabulary {
    var ends: [Int] = []
    for word in words { ends.append((ends.last ?? 0) + word.count) }
    return CompoundVocabulary(
      bytes: Array(words.joined()), ends: ends, counts: words.map { _ in 1 })
  }

  @Test(arguments: [0, 1, 50, 2_000, 12_000])
  func `the table of pieces is given the room that it needs, and little more`(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let vocabulary = Self.vocabulary(Self.words(count, &random))
    var hashes = Set<UInt64>()
    vocabulary.forEach { word, _ in
      hashes.insert(word.hash(ofFirst: word.count, followedBy: 0))
      guard word.count <= 12 else { return }
      let pieces = InflectedPieces(of: word)
      for index in 0..<pieces.count { hashes.insert(pieces.hashes[index]) }
    }
    let room = CompoundTraining.pieceCount(of: vocabulary)
    #expect(room >= hashes.count - hashes.count / 100)
    #expect(room <= hashes.count + hashes.count / 25 + 100, "\(hashes.count) pieces")
  }

  @Test func `a piece takes 32 bytes while its words are counted, and 16 afterwards`() {
    #expect(MemoryLayout<PieceEvidence>.stride == 32)
    #expect(MemoryLayout<Piece>.stride == 16)
  }

  @Test(arguments: UInt64(0)..<4)
  func `a table that grows keeps what was noted`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var counter = PieceCounter(capacity: 4, takesFacts: false)
    var counts: [UInt64: Int] = [:]
    for _ in 0..<3_000 {
      let hash = UInt64.random(in: 0...(.max), using: &random) | 1
      let repeats = Int.random(in: 1...3, using: &random)
      for _ in 0..<repeats { counter.note(hash, letterCount: 5) { $0.attest(1 << 20) } }
      counts[hash] = repeats
    }
    #expect(counter.count == counts.count)
    counter.settle()
    let table = counter.table(beside: nil)
    for (hash, repeats) in counts {
      var other = PieceEvidence(hash: hash, letterCount: 5)
      for _ in 0..<repeats { other.attest(1 << 20) }
      other.settle()
      let (found, expected) = (table.piece(hash), other.piece)
      #expect(
        (found.hash, found.first, found.last, found.whole, found.flags)
          == (expected.hash, expected.first, expected.last, expected.whole, expected.flags))
    }
    #expect(table.piece(2).hash == 0)
    #expect(table.byteCount < 48 * counts.count)
  }
}

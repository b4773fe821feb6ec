/// How two letters that follow one another in a vocabulary's words speak for or against a cut.
struct LetterPairs: Sendable {
  /// A cut between two letters: how much likelier they end and begin words than follow in one.
  private(set) var cuts: [Int16]
  /// A last part that is unknown begins with two letters: how much likelier words do than go on so.
  private(set) var beginning: [Int16]
  /// A first part that is unknown ends in two letters.
  private(set) var ending: [Int16]

  private static let letterCount = CompoundLetters.letterCount

  /// The place of two letters in each table.
  @inline(__always)
  static func index(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first) * letterCount + Int(second)
  }

  /// What speaks for a cut between two letters.
  @inline(__always)
  func cut(_ first: UInt8, _ second: UInt8) -> Int { Int(cuts[Self.index(first, second)]) }

  /// Counts the words of a vocabulary, once each.
  init(_ words: CompoundVocabulary) {
    let size = Self.letterCount * Self.letterCount
    var inside = [UInt64](repeating: 0, count: size)
    var beginnings = inside
    var endings = inside
    var firsts = [UInt64](repeating: 0, count: Self.letterCount)
    var lasts = firsts
    var pairCount: UInt64 = 0
    var wordCount: UInt64 = 0
    words.forEach { word, _ in
      let end = word.count
      guard end >= CompoundSplitter.minimumLetterCount else { return }
      wordCount += 1
      firsts[Int(word[0])] += 1
      lasts[Int(word[end - 1])] += 1
      beginnings[Self.index(word[0], word[1])] += 1
      endings[Self.index(word[end - 2], word[end - 1])] += 1
      for index in 0..<end - 1 { inside[Self.index(word[index], word[index + 1])] += 1 }
      pairCount += UInt64(end - 1)
    }
    let ofWords = BinaryLogarithm.of(2 * max(wordCount, 1))
    let ofPairs = BinaryLogarithm.of(2 * max(pairCount, 1))
    cuts = Array(repeating: 0, count: size)
    beginning = cuts
    ending = cuts
    for first in 0..<Self.letterCount {
      for second in 0..<Self.letterCount {
        let index = first * Self.letterCount + second
        let expected = Self.half(lasts[first]) + Self.half(firsts[second]) - 2 * ofWords
        let seen = Self.half(inside[index]) - ofPairs
        cuts[index] = Self.weighed(expected - seen, CompoundWeights.pair)
        beginning[index] = Self.weighed(
          Self.half(beginnings[index]) - ofWords - seen, CompoundWeights.unknownBeginning)
        ending[index] = Self.weighed(
          Self.half(endings[index]) - ofWords - seen, CompoundWeights.unknownEnding)
      }
    }
  }

  /// The logarithm of twice a count and one: nothing is impossible.
  private static func half(_ count: UInt64) -> Int { BinaryLogarithm.of(2 * count + 1) }

  private static func weighed(_ value: Int, _ weight: Int) -> Int16 {
    Int16(clamping: (value * weight) >> 8)
  }
}

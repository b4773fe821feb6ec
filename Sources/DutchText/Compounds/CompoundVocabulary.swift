/// The words of a collection that can be compounds or parts of them, as numbers of letters.
struct CompoundVocabulary: Sendable {
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  private(set) var counts: [UInt32] = []

  /// The number of words.
  var count: Int { ends.count }

  /// Takes the forms that are made of letters only; the others are no parts.
  ///
  /// - Parameters:
  ///   - bytes: Forms, one after the other.
  ///   - formEnds: Where each ends.
  ///   - formCounts: Their occurrences.
  init(bytes: [UInt8], ends formEnds: [Int], counts formCounts: [UInt64]) {
    precondition(formEnds.count == formCounts.count, "every form has a count")
    bytes.withRawSpan { span in
      var start = 0
      var word = CompoundLetters()
      for (number, end) in formEnds.enumerated() {
        let range = start..<end
        start = end
        guard formCounts[number] > 0, word.read(span, range), word.count >= 2 else { continue }
        for index in 0..<word.count { letters.append(word[index]) }
        ends.append(letters.count)
        counts.append(UInt32(clamping: formCounts[number]))
      }
    }
  }

  /// The letters of a word.
  func letters(_ number: Int) -> ArraySlice<UInt8> {
    letters[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// Makes a word ready for its pieces to be looked up.
  func read(_ number: Int, into word: inout CompoundLetters) {
    word.read(letters.span.extracting((number == 0 ? 0 : ends[number - 1])..<ends[number]))
  }
}

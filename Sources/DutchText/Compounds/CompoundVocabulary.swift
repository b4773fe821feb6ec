/// The words of a collection that can be compounds or parts of them: forms that are made of letters only.
struct CompoundVocabulary: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]
  private let counts: [UInt64]

  /// Takes forms.
  ///
  /// - Parameters:
  ///   - bytes: Forms, one after the other.
  ///   - ends: Where each ends.
  ///   - counts: Their occurrences; what has none is no word.
  init(bytes: [UInt8], ends: [Int], counts: [UInt64]) {
    precondition(ends.count == counts.count, "every form has a count")
    self.bytes = bytes
    self.ends = ends
    self.counts = counts
  }

  /// Calls `body` with each word, and its occurrences.
  ///
  /// They are read anew each time: they would be as large again as the forms.
  @inline(__always)
  func forEach(_ body: (CompoundLetters, UInt32) -> Void) {
    bytes.withRawSpan { span in
      var start = 0
      var word = CompoundLetters()
      for number in ends.indices {
        let range = start..<ends[number]
        start = range.upperBound
        guard counts[number] > 0, word.read(span, range), word.count >= 2 else { continue }
        body(word, UInt32(clamping: counts[number]))
      }
    }
  }
}

/// What a document gains where it has a query's words as they were typed, side by side, near each other or early.
///
/// A bonus is the BM25 score of a feature of the document, such as two words side by side, by the weight of
/// the words times a number below and the document's norm. How the numbers were found: docs/ANALYSIS.md,
/// "Ranking components".
package struct BonusSettings: Hashable, Sendable {
  /// Of a word's weight: for occurrences in the very form that was typed.
  package var exactForm: Float
  /// Of a word's weight: for occurrences at the head of an article.
  package var head: Float
  /// The positions that are the head; the title's and the gap behind it count.
  package var headLength: UInt32
  /// Of the mean weight of two words: for places where they stand as far apart as they were typed.
  package var pair: Float
  /// The most stop words between the two words of a pair.
  package var skippedStopWords: Int
  /// How much faster than a word's a pair's score saturates.
  package var sharpness: Float
  /// Of the mean weight of two words: for places where they stand near each other, in any order.
  package var near: Float
  /// How far apart is near, in positions.
  package var nearDistance: UInt32
  /// Of the best article's score without bonuses: what an article must reach to gain any, unless it is among the first.
  package var share: Float
  /// How many articles are the first: they gain bonuses whatever they score.
  package var firstCount: Int
  /// How many articles gain bonuses at most, by the square of the query's words: those that are best without any.
  package var leadFactor: Int
  /// No more articles than this gain bonuses, or those that are the first.
  package var leadLimit: Int

  /// - Parameters:
  ///   - exactForm: At least 0, as are `head`, `pair` and `near`.
  ///   - head: Of a word.
  ///   - headLength: In positions.
  ///   - pair: Of two words.
  ///   - skippedStopWords: At least 0.
  ///   - sharpness: At least 1.
  ///   - near: Of two words.
  ///   - nearDistance: In positions.
  ///   - share: In `0...1`.
  ///   - firstCount: At least 1.
  ///   - leadFactor: In `1...1_000`.
  ///   - leadLimit: At least 1.
  package init(
    exactForm: Float = 0.2, head: Float = 0.3, headLength: UInt32 = 150, pair: Float = 0.8,
    skippedStopWords: Int = 3, sharpness: Float = 2, near: Float = 0.2, nearDistance: UInt32 = 16,
    share: Float = 0.5, firstCount: Int = 20, leadFactor: Int = 20, leadLimit: Int = 1_000
  ) {
    precondition([exactForm, head, pair, near].allSatisfy { $0 >= 0 && $0 <= 100 })
    precondition(sharpness >= 1 && sharpness <= 100 && skippedStopWords >= 0)
    self.exactForm = exactForm
    self.head = head
    self.headLength = headLength
    self.pair = pair
    self.skippedStopWords = skippedStopWords
    self.sharpness = sharpness
    self.near = near
    self.nearDistance = nearDistance
    precondition((0...1).contains(share) && firstCount > 0)
    precondition((1...1_000).contains(leadFactor) && leadLimit > 0)
    self.share = share
    self.firstCount = firstCount
    self.leadFactor = leadFactor
    self.leadLimit = leadLimit
  }
}

// MARK: - Who gains
extension BonusSettings {
  /// The most articles that gain bonuses.
  ///
  /// - `wordCount`: Of the query's words with bonuses.
  func leadCount(wordCount: Int) -> Int {
    max(firstCount, min(leadFactor * wordCount * wordCount, leadLimit))
  }

  /// The score without bonuses from which on articles gain any.
  ///
  /// - `scores`: Of hits without bonuses, descending: all, or those from the cut on.
  func cut(_ scores: [Float]) -> Float {
    guard scores.count >= firstCount else { return 0 }
    return min(share * scores[0], scores[firstCount - 1])
  }
}

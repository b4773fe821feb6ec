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
  /// Of the best article's score without bonuses: what an article must reach to gain any, unless it is in the lead.
  package var share: Float
  /// How many articles are in the lead: they gain bonuses whatever they score.
  package var leadCount: Int

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
  ///   - leadCount: At least 1.
  package init(
    exactForm: Float = 0.2, head: Float = 0.3, headLength: UInt32 = 150, pair: Float = 0.8,
    skippedStopWords: Int = 3, sharpness: Float = 2, near: Float = 0.2, nearDistance: UInt32 = 16,
    share: Float = 0.5, leadCount: Int = 20
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
    precondition((0...1).contains(share) && leadCount > 0)
    self.share = share
    self.leadCount = leadCount
  }
}

// MARK: - Who gains
extension BonusSettings {
  /// The score without bonuses from which on documents gain any.
  ///
  /// - `scores`: Of hits without bonuses, descending: all, or those from the cut on.
  func cut(_ scores: [Float]) -> Float {
    guard scores.count >= leadCount else { return 0 }
    return min(share * scores[0], scores[leadCount - 1])
  }
}

/// What a document gains a bonus for; numbers are those of leaves.
enum BonusKind: Hashable {
  /// The word in the form that was typed.
  case exactForm(Int)
  /// The word at the head of the article.
  case head(Int)
  /// Two words as far apart as they were typed.
  case pair(Int, Int, gap: UInt32)
  /// Two words near each other.
  case near(Int, Int)
}

/// What a number of an explanation is.
package enum ExplanationLabel: Hashable, Sendable {
  /// The score of the hit: the sum of its parts, rounded to Float.
  case score
  /// What the clauses give: its only part, rounded to Float.
  case clauses
  /// What the document gains by how the words stand in it: the sum of its parts, each rounded to the grid.
  case bonuses
  /// `w − w / (1 + f · n)`: occurrences of a word in the form that was typed.
  case exactForm([UInt8])
  /// The same for occurrences of a word at the head of the article.
  case head([UInt8])
  /// The same for places where two words stand so many positions apart.
  case pair([UInt8], [UInt8], gap: Int)
  /// The same for places where two words are near each other.
  case near([UInt8], [UInt8])
  /// w of a bonus: a part of the weights of its words.
  case bonusWeight
  /// n of a bonus: the length factor, times the sharpness where it is about two words.
  case bonusLengthFactor
  /// The sum of its parts: all have to match.
  case all
  /// The sum of its parts: those of a list that match.
  case any
  /// A leaf of the query: its part, rounded to the grid on which sums are exact.
  case clause(LeafPattern)
  /// `w − w / (1 + f · n)`, with the weight, frequency and length factor that are its parts.
  case saturation
  /// w: the sum of the idfs times the boost, all parts.
  case weight
  /// `ln(1 + (N − df + 0.5) / (df + 0.5))` of a word, given as its form.
  case idf([UInt8])
  /// df: documents with the word, deleted ones included.
  case documentFrequency
  /// N: documents with a token, deleted ones included.
  case documentCount
  /// Below 1 for a stop word, and for what was not typed as such.
  case boost
  /// The idf of the typed word that a leaf stands in for, whose weight is cut down to that.
  case ceiling([UInt8])
  /// f: how often it stands in the document, by the weights of its zones.
  case frequency
  /// n: `1 / (k1 · (1 − b + b · length / average))`.
  case lengthFactor
  /// The document's length as its norm byte keeps it.
  case length
  /// The average length of the documents that have tokens.
  case averageLength
  /// How fast a score saturates.
  case k1
  /// How much length counts.
  case b
  /// A date, author, source or speaker that matches; it adds nothing.
  case filter(FilterPattern)
  /// Something that must not match and does not; it adds nothing.
  case absent
}

/// What a hit's id leads to.
package enum HitLookup: Hashable, Sendable {
  /// One article, and the sentence that the id names; nil when it names none.
  case found(segment: Int, document: Int, sentence: Int?)
  /// No article has a key that begins so, or the article has no such sentence.
  case notFound
  /// Several articles have; these are ids that tell them apart.
  case ambiguous([String])
  /// Not 1 to 16 hexadecimal digits, perhaps with `:` and a number.
  case malformed
}

/// What a clause of a list asks of an article.
package enum QueryOccurrence: Hashable, Sendable {
  /// `+klant`: must match, and adds to the score.
  case must
  /// `klant`: adds to the score; one of these has to match where no clause must.
  case should
  /// `-klant`: must not match.
  case mustNot
}

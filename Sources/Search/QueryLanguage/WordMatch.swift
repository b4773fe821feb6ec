/// How a bare word of a query meets the words of an article.
package enum WordMatch: Hashable, Sendable {
  /// `klanten`: by term, so by what the index's analysis makes of it.
  case term
  /// `=Klanten`: by form: lower case and folded as forms are, but not stemmed.
  case form
  /// `belev*`: every form that begins so.
  case prefix
  /// `klnt~1`: every form at most so many edits away, 1 or 2.
  case fuzzy(edits: Int)
}

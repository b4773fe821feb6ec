internal import Quotes

/// A quote of a draft before it is looked up.
struct DraftQuote {
  /// What stands between the marks, of one part.
  var text: String
  /// Where it stands in the file.
  var place: DraftLocator.Place?
  /// Whom the draft names.
  var attribution: Attribution?
  /// The sentences of the draft in which it stands, without its own words.
  var context = ""
  /// Why it is not looked up, if so.
  var skipReason: String?
}

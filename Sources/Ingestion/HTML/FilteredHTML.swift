/// A page reduced to what reading an article needs: balanced, lower-case, UTF-8 markup.
struct FilteredHTML: Sendable {
  /// The markup for the parser: listed elements and attributes only, every reference decoded and
  /// `&`, `<` and `"` written as `&amp;`, `&lt;` and `&quot;` where they could be misread.
  var markup: [UInt8]
  /// The bodies of the `application/ld+json` scripts, as they stood.
  var linkedData: [[UInt8]]
  /// What was repaired or dropped.
  var notes: ReadingNotes
}

/// A page reduced to what reading an article needs.
struct FilteredHTML: Sendable {
  /// The listed elements, balanced, each with the number of its attributes, and the text; every reference decoded.
  var markup: [UInt8]
  /// The listed attributes, every reference decoded.
  var attributes: HTMLAttributeList
  /// The bodies of the `application/ld+json` scripts, as they stood.
  var linkedData: [[UInt8]]
  /// What was repaired or dropped.
  var notes: ReadingNotes
}

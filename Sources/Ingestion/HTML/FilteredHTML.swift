/// A page reduced to what reading an article needs.
struct FilteredHTML: Sendable {
  /// The listed elements and attributes, balanced, and the text, every reference decoded.
  var markup: [UInt8]
  /// The bodies of the `application/ld+json` scripts, as they stood.
  var linkedData: [[UInt8]]
  /// What was repaired or dropped.
  var notes: ReadingNotes
}

/// A line of metadata that was taken out of an article's text.
struct LiftedLine: Sendable {
  /// What it says.
  var meaning: MetaLine
  /// The line.
  var text: String
}

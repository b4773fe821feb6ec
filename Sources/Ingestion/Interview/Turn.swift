/// A turn of a conversation while it is being worked out.
struct Turn: Hashable, Sendable {
  /// The label, if it has one.
  var label: TurnLabel?
  /// The paragraph that it begins with, and the one after its last.
  var paragraphs: Range<Int>
  /// Who speaks, by the fullest name; nil when unknown.
  var speaker: String?
  /// Whether it asks rather than answers.
  var isQuestion = false
}

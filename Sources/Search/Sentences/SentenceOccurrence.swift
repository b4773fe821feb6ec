/// Where a leaf of a query stands in a document.
struct SentenceOccurrence: Hashable {
  /// The position of its first word.
  var position: UInt32
  /// The position of its last word.
  var lastPosition: UInt32
  /// Whether it stands there in the form that was typed.
  var isExact: Bool
}

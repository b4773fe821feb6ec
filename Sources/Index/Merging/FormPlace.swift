/// Where a stream has the postings of a form.
struct FormPlace: Hashable, Sendable {
  /// The stream: a run or a segment.
  var stream: UInt32
  /// In a run the bytes of the postings; in a segment the ordinal within the term.
  var length: UInt32
  /// In a run the byte offset of the postings; in a segment the number of the term.
  var place: UInt64
}

/// What the term dictionary says of a term: its counts and where its lists start.
package struct TermEntry: Hashable, Sendable {
  /// The documents that hold the term, deleted ones included; at least 1.
  package var documentFrequency: UInt32 = 0
  /// The term's occurrences; at least the document frequency.
  package var occurrenceCount: UInt64 = 0
  /// The forms that are indexed under the term; at least 1.
  package var formCount: UInt32 = 1
  /// Where the term's forms start in the section *term forms*.
  package var firstForm: UInt32 = 0
  /// The only document, when there is one.
  package var singleDocument: UInt32 = 0
  /// Weighted frequency minus count of the only document.
  package var singleExtra: UInt32 = 0
  /// Byte offset in *postings*; unused with a single document.
  package var postingsOffset: UInt64 = 0
  /// Byte offset in *block tables*; unused up to 128 documents.
  package var tableOffset: UInt64 = 0
  /// Byte offset in *positions*.
  package var positionsOffset: UInt64 = 0
  /// Byte offset in *form ordinals*; unused with a single form.
  package var ordinalsOffset: UInt64 = 0

  package init() {}

  /// Whether a block table stands beside the postings.
  package var hasBlockTable: Bool { documentFrequency > UInt32(VerticalPacking.count) }
}

internal import Storage

/// The sections of a segment file.
///
/// Layout: docs/INDEX-FORMAT.md, "Segment".
package enum SegmentSection: UInt32, CaseIterable, Sendable {
  case info = 1
  case formDictionary = 2
  case formIndex = 3
  case termDictionary = 4
  case termIndex = 5
  case termForms = 6
  case postings = 7
  case blockTables = 8
  case positions = 9
  case formOrdinals = 10
  case norms = 11
  case documents = 12
  case documentKeys = 13
  case storedArticles = 14
  case sentences = 15
  case dates = 16
  case sources = 17
  case authors = 18
  /// Left out where no form has parts.
  case compoundParts = 32
  case quotes = 34
  case quoteSpeakers = 35
  case quoteDetails = 36
  /// Optional: says that documents stand in the order of `optimize`, and of which version of it.
  case documentOrder = 37

  /// The number in the section table.
  var kind: SectionKind { SectionKind(rawValue: rawValue) }
}

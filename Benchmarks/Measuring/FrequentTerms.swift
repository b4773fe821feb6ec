import Index

/// The terms whose postings fill whole blocks.
enum FrequentTerms {
  /// The entries of a segment's terms with more than a block of documents.
  static func entries(of segment: SegmentReader) throws -> [TermEntry] {
    var entries: [TermEntry] = []
    try segment.forEachTerm { _, _, entry in
      if entry.hasBlockTable { entries.append(entry) }
      return true
    }
    return entries
  }
}

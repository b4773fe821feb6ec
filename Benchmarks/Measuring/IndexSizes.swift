import Index

/// What an index takes, section by section.
struct IndexSizes {
  private var byteCounts: [SegmentSection: Int] = [:]
  private var postingCount = 0
  private var tokenCount = 0
  private var textByteCount = 0
  private var (termCount, partTermCount, formCount) = (0, 0, 0)

  /// Adds up the segments of an index.
  init(directory: String) throws {
    for segment in try IndexReader(directory: directory).segments {
      for section in SegmentSection.allCases {
        byteCounts[section, default: 0] += segment.byteCount(of: section)
      }
      var postings = 0
      try segment.forEachTerm { _, _, entry in
        postings += Int(entry.documentFrequency)
        return true
      }
      postingCount += postings
      tokenCount += Int(segment.info.tokenCount)
      textByteCount += Int(segment.info.textByteCount)
      termCount += Int(segment.info.termCount - segment.info.partTermCount)
      partTermCount += Int(segment.info.partTermCount)
      formCount += Int(segment.info.formCount)
    }
  }

  /// Adds the figures to a report.
  func add(to report: inout Report) {
    let total = byteCounts.values.reduce(0, +)
    let stored = byteCounts[.storedArticles] ?? 0
    report.add("text", Double(textByteCount) / 1e6, "MB")
    report.add("tokens", Double(tokenCount), "")
    report.add("postings", Double(postingCount), "")
    report.add("terms", Double(termCount), "")
    report.add("terms of parts", Double(partTermCount), "")
    report.add("forms", Double(formCount), "")
    report.add("index", Double(total) / 1e6, "MB")
    report.add(
      "index without stored text", Double(total - stored) / Double(max(1, textByteCount)),
      "of the text")
    for section in SegmentSection.allCases {
      let count = Double(byteCounts[section] ?? 0)
      report.add("section \(section)", count, "bytes")
      report.add("section \(section)", count / Double(max(1, postingCount)), "bytes per posting")
    }
  }
}

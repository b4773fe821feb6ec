internal import DutchText
internal import Index

/// Finds the documents of a segment that a filter lets through; keeps the columns that it has read.
final class FilterResolver {
  private let segment: SegmentReader
  private let analysis: Analysis
  private var dates: [Int32]?
  private var lastDates: (days: DateRange, documents: DocumentSet)?
  private var sources: (values: [UInt32], strings: [String])?
  private var authors: (ends: [UInt32], values: [UInt32], strings: [String])?

  init(_ segment: SegmentReader, analysis: Analysis) {
    self.segment = segment
    self.analysis = analysis
  }

  /// The documents, deleted ones included.
  ///
  /// - Complexity: O(documents); for speakers O(documents + quotes), without opening a text.
  func documents(_ pattern: FilterPattern) throws(IndexError) -> DocumentSet {
    switch pattern {
    case .dates(let days): try documents(datedIn: days)
    case .source(let words, let arrangement): try documents(from: matcher(words, arrangement))
    case .author(let words, let arrangement): try documents(by: matcher(words, arrangement))
    case .speaker(let words, let arrangement):
      try documents(withSpeaker: matcher(words, arrangement))
    }
  }

  private func matcher(_ words: [WordPattern], _ arrangement: WordArrangement) -> NameMatcher {
    NameMatcher(words, arrangement, analysis: analysis)
  }

  private func documents(datedIn days: DateRange) throws(IndexError) -> DocumentSet {
    if let lastDates, lastDates.days == days { return lastDates.documents }
    let column = if let dates { dates } else { try segment.dates() }
    dates = column
    let (first, last) = (Int32(clamping: days.first.number), Int32(clamping: days.last.number))
    let found = DocumentSet(documentCount: segment.documentCount) { document in
      let date = column[document]
      // A date with an unknown month or day ends in zeros, and only such a one reaches past its number.
      if date >= first || date % 100 != 0 { return date >= first && date <= last }
      return days.admits(dateNumber: date)
    }
    lastDates = (days, found)
    return found
  }

  private func documents(from matcher: NameMatcher) throws(IndexError) -> DocumentSet {
    let column = if let sources { sources } else { try segment.sources() }
    sources = column
    let answers = [false] + column.strings.map { matcher.matches($0) }
    var found = DocumentSet(documentCount: segment.documentCount)
    for (document, value) in column.values.enumerated() where answers[Int(value)] {
      found.insert(UInt32(document))
    }
    return found
  }

  private func documents(by matcher: NameMatcher) throws(IndexError) -> DocumentSet {
    let column = if let authors { authors } else { try segment.authors() }
    authors = column
    let answers = [false] + column.strings.map { matcher.matches($0) }
    var found = DocumentSet(documentCount: segment.documentCount)
    var start = 0
    for (document, end) in column.ends.enumerated() {
      if column.values[start..<Int(end)].contains(where: { answers[Int($0)] }) {
        found.insert(UInt32(document))
      }
      start = Int(end)
    }
    return found
  }

  /// For a filter of speakers, whether each of them passes, by number; 0 is nobody known.
  func speakers(_ pattern: FilterPattern) throws(IndexError) -> [Bool]? {
    guard case .speaker(let words, let arrangement) = pattern else { return nil }
    return try speakers(matcher(words, arrangement))
  }

  private func speakers(_ matcher: NameMatcher) throws(IndexError) -> [Bool] {
    [false] + (try segment.quoteSpeakers()).map { matcher.matches($0) }
  }

  private func documents(withSpeaker matcher: NameMatcher) throws(IndexError) -> DocumentSet {
    var found = DocumentSet(documentCount: segment.documentCount)
    let answers = try speakers(matcher)
    guard answers.contains(true) else { return found }
    var document = 0
    var quotes = 0..<0
    for number in 0..<segment.quoteCount {
      let speaker = try segment.quoteRow(number).speaker
      guard answers[Int(speaker)] else { continue }
      while quotes.upperBound <= number {
        quotes = try segment.quoteNumbers(document)
        document += 1
      }
      found.insert(UInt32(document - 1))
    }
    return found
  }
}

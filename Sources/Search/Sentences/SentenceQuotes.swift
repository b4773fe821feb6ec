internal import Index

/// The quotes of the document that is looked at; read only when something asks for them.
struct SentenceQuotes {
  private let segment: SegmentReader
  private var rows: [QuoteRow] = []

  init(_ segment: SegmentReader) {
    self.segment = segment
  }

  /// Whether a document has any.
  func isEmpty(_ document: UInt32) -> Bool {
    (try? segment.quoteNumbers(Int(document)).isEmpty) ?? false
  }

  /// Turns to a document.
  mutating func load(_ document: UInt32) throws(IndexError) {
    rows.removeAll(keepingCapacity: true)
    for number in try segment.quoteNumbers(Int(document)) {
      rows.append(try segment.quoteRow(number))
    }
  }

  /// Whether a quote of one of these kinds touches a sentence.
  func touch(_ sentence: Int, kinds: Set<UInt8>) -> Bool {
    rows.contains { Self.touches($0, sentence) && kinds.contains($0.kind) }
  }

  /// Whether a quote of one of these speakers touches a sentence.
  func touch(_ sentence: Int, speakers: [Bool]) -> Bool {
    rows.contains { Self.touches($0, sentence) && speakers[Int($0.speaker)] }
  }

  private static func touches(_ row: QuoteRow, _ sentence: Int) -> Bool {
    let first = Int(row.firstSentence)
    return (first..<(first + Int(row.sentenceCount))).contains(sentence)
  }
}

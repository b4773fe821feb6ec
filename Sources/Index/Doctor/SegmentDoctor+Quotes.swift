internal import Storage

// MARK: - Quotes
extension SegmentDoctor {
  /// Compares the quotes of a document with its text and its sentences.
  mutating func checkQuotes(_ number: Int, _ article: StoredArticle) throws(StorageError) {
    let quotes = try segment.quotes(number)
    guard !quotes.isEmpty else { return }
    let sentenceCount = try segment.document(number).sentenceCount
    let text = Array(article.text.utf8)
    var start = 0
    for quote in quotes {
      let pieces = [quote.whole] + quote.parts
      let others = [quote.cue, quote.name].compactMap { $0 }
      let isInside = (pieces.map(\.bytes) + others).allSatisfy { range in
        range.upperBound <= text.count && Self.isBorder(range.lowerBound, of: text)
          && Self.isBorder(range.upperBound, of: text)
      }
      expect(.quote, number, 1, isInside ? 1 : 0)
      expect(
        .quote, number, 1,
        quote.parts.isEmpty || quote.parts.contains(where: \.bytes.isEmpty) ? 0 : 1)
      expect(.quote, number, 1, quote.whole.bytes.lowerBound >= start ? 1 : 0)
      expect(.quote, number, 1, quote.sentences.upperBound <= Int(sentenceCount) ? 1 : 0)
      guard isInside else { return }
      for piece in pieces {
        let count = text[piece.bytes].count { $0 & 0xC0 != 0x80 }
        expect(.quote, number, UInt64(count), UInt64(piece.scalars.count))
      }
      start = quote.whole.bytes.lowerBound
    }
    if let first = quotes.first {
      let before = text[..<min(text.count, first.whole.bytes.lowerBound)].count {
        $0 & 0xC0 != 0x80
      }
      expect(.quote, number, UInt64(before), UInt64(first.whole.scalars.lowerBound))
    }
  }

  /// Compares the speakers with their order.
  mutating func checkSpeakers() throws(StorageError) {
    let speakers = try segment.quoteSpeakers()
    for (index, pair) in zip(speakers, speakers.dropFirst()).enumerated() {
      let isAscending = pair.0.utf8.lexicographicallyPrecedes(pair.1.utf8)
      expect(.speakerOrder, index + 1, 1, isAscending ? 1 : 0)
    }
  }

  private static func isBorder(_ offset: Int, of text: [UInt8]) -> Bool {
    offset == text.count || offset < text.count && text[offset] & 0xC0 != 0x80
  }
}

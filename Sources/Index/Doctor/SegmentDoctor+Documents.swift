internal import Storage

// MARK: - Documents and their columns
extension SegmentDoctor {
  /// Compares each document's record, sentences, norm and columns with each other and its postings.
  mutating func checkDocuments() throws(StorageError) {
    let dates = try segment.dates()
    let sources = try segment.sources()
    let authors = try segment.authors()
    var totals = SegmentInfo()
    for number in 0..<segment.documentCount {
      let entry = try segment.document(number)
      let article = try segment.article(number)
      expect(.tokenCount, number, tokenCounts[number], UInt64(entry.tokenCount))
      expect(.weightedLength, number, weightedLengths[number], UInt64(entry.weightedLength))
      let norm = Norms.byte(ofLength: Int(entry.weightedLength))
      expect(.norm, number, UInt64(norm), UInt64(try segment.norm(number)))
      if article.textHash != DocumentKey.hash(ofText: article.text) {
        expect(.textHash, number, 1, 0)
      }
      try checkSentences(number, article)
      try checkQuotes(number, article)
      let source = sources.values[number]
      let author = authors.values[
        (number == 0 ? 0 : Int(authors.ends[number - 1]))..<Int(authors.ends[number])]
      let columnsAgree =
        (source == 0 ? "" : sources.strings[Int(source) - 1]) == article.source
        && author.map { $0 == 0 ? "" : authors.strings[Int($0) - 1] } == article.authors
        && (dates[number] == 0) == article.date.isEmpty
      expect(.column, number, 1, columnsAgree ? 1 : 0)
      totals.documentsWithTokens += entry.tokenCount > 0 ? 1 : 0
      totals.tokenCount += UInt64(entry.tokenCount)
      totals.weightedLength += UInt64(entry.weightedLength)
      totals.textByteCount += UInt64(article.text.utf8.count)
      totals.sentenceCount += UInt64(entry.sentenceCount)
    }
    try checkSpeakers()
    let info = segment.info
    expect(.total, 5, UInt64(totals.documentsWithTokens), UInt64(info.documentsWithTokens))
    expect(.total, 6, totals.tokenCount, info.tokenCount)
    expect(.total, 7, totals.weightedLength, info.weightedLength)
    expect(.total, 8, totals.textByteCount, info.textByteCount)
    expect(.total, 9, totals.sentenceCount, info.sentenceCount)
  }

  private mutating func checkSentences(
    _ number: Int, _ article: StoredArticle
  ) throws(StorageError) {
    var byteEnd = 0
    var scalarEnd = 0
    let utf8 = article.text.utf8
    for (index, sentence) in try segment.sentences(number).enumerated() {
      let limit = index == 0 ? article.title.utf8.count : utf8.count
      guard sentence.bytes.upperBound <= limit else {
        expect(.sentence, number, UInt64(limit), UInt64(sentence.bytes.upperBound))
        return
      }
      guard index > 0 else { continue }
      let between = utf8.index(utf8.startIndex, offsetBy: byteEnd)
      let start = utf8.index(utf8.startIndex, offsetBy: sentence.bytes.lowerBound)
      let end = utf8.index(start, offsetBy: sentence.bytes.count)
      scalarEnd += article.text.unicodeScalars[between..<start].count
      expect(.sentence, number, UInt64(scalarEnd), UInt64(sentence.scalars.lowerBound))
      scalarEnd += article.text.unicodeScalars[start..<end].count
      expect(.sentence, number, UInt64(scalarEnd), UInt64(sentence.scalars.upperBound))
      byteEnd = sentence.bytes.upperBound
    }
  }
}

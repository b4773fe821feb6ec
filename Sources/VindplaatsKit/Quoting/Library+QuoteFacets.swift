internal import Index
internal import Search
internal import Storage

// MARK: - Facets
extension Library {
  /// Counts all sentences that a query matches by speaker, source and year.
  ///
  /// - Complexity: O(sentences of the articles that match); each document's columns are read once.
  func facets(
    of query: PreparedQuery, _ kinds: Set<UInt8>?
  ) throws(StorageError) -> QuoteFacets {
    var sentences: [SentenceHit] = []
    try searcher.forEachSentence(query, quoteKinds: kinds) { sentences.append($0) }
    var sources: [String?: Int] = [:]
    var years: [String?: Int] = [:]
    var speakers: [String?: Int] = [:]
    var document = DocumentColumns(segment: -1, document: -1)
    for sentence in sentences {
      if !document.isOf(sentence) { document = try columns(of: sentence) }
      sources[document.source, default: 0] += 1
      years[document.year, default: 0] += 1
      let own = document.quotes.filter { $0.range.contains(sentence.sentence) }
      for name in Set(own.map(\.speaker)) { speakers[name, default: 0] += 1 }
    }
    return QuoteFacets(
      total: sentences.count, speakers: speakers, sources: sources, years: years)
  }

  /// What facets ask of a document.
  private struct DocumentColumns {
    var segment: Int
    var document: Int
    var source: String?
    var year: String?
    var quotes: [(range: Range<Int>, speaker: String?)] = []

    func isOf(_ hit: SentenceHit) -> Bool {
      (segment, document) == (hit.segment, hit.document)
    }
  }

  private func columns(of hit: SentenceHit) throws(StorageError) -> DocumentColumns {
    let segment = searcher.segments[hit.segment]
    let article = try segment.article(hit.document)
    var columns = DocumentColumns(segment: hit.segment, document: hit.document)
    columns.source = article.source.isEmpty ? nil : article.source
    columns.year = article.date.isEmpty ? nil : String(article.date.prefix(4))
    for number in try segment.quoteNumbers(hit.document) {
      let row = try segment.quoteRow(number)
      guard Self.speechKinds.contains(row.kind) else { continue }
      let name = try segment.quoteSpeaker(row.speaker)
      let first = Int(row.firstSentence)
      columns.quotes.append(
        (first..<(first + Int(row.sentenceCount)), name.isEmpty ? nil : name))
    }
    return columns
  }
}

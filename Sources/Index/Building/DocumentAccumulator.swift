internal import Storage

/// Takes the documents of one worker: their articles and sentences to spools, their numbers to memory.
struct DocumentAccumulator: ~Copyable {
  private(set) var stored: SectionSpool
  private(set) var sentences: SectionSpool
  private(set) var quotes: SectionSpool
  /// Where the quotes of each document end in their spool.
  private(set) var quoteEnds: [UInt64] = []
  private(set) var rows: [DocumentRow] = []
  /// Where each document belongs in the order of the input.
  private(set) var sequences: [UInt64] = []
  private(set) var sources = ValueColumn()
  private(set) var authors = ValueListColumn()
  private(set) var textByteCounts: [UInt32] = []

  init(directory: String, fileSystem: FileSystem) {
    stored = SectionSpool(directory: directory, fileSystem: fileSystem)
    sentences = SectionSpool(directory: directory, fileSystem: fileSystem)
    quotes = SectionSpool(directory: directory, fileSystem: fileSystem)
  }

  /// Adds a document whose sentences have their positions.
  mutating func add(
    _ article: StoredArticle, date: Int32, sentences places: [StoredSentence],
    quotes found: [StoredQuote],
    tokenCount: Int, titleTokenCount: Int, weightedLength: UInt32, sequence: UInt64
  ) throws(StorageError) {
    let storedOffset = stored.byteCount
    let sentencesOffset = sentences.byteCount
    StoredArticleCodec.append(article, to: &stored.buffer)
    SentenceCodec.append(places, to: &sentences.buffer)
    QuoteRecordCodec.append(found, to: &quotes)
    quoteEnds.append(quotes.byteCount)
    rows.append(
      DocumentRow(
        storedOffset: storedOffset, sentencesOffset: sentencesOffset,
        storedByteCount: UInt32(stored.byteCount - storedOffset),
        sentenceCount: UInt32(places.count), tokenCount: UInt32(tokenCount),
        titleTokenCount: UInt32(titleTokenCount), key: DocumentKey.key(ofID: article.id),
        date: date, norm: Norms.byte(ofLength: Int(weightedLength)),
        weightedLength: weightedLength))
    sequences.append(sequence)
    sources.append(article.source)
    authors.append(article.authors)
    textByteCounts.append(UInt32(article.text.utf8.count))
    try stored.overflow()
    try sentences.overflow()
    try quotes.overflow()
  }

  /// Ends the work.
  consuming func finish() -> BuiltDocuments {
    BuiltDocuments(
      stored: stored.finish(), sentences: sentences.finish(), quotes: quotes.finish(),
      quoteEnds: quoteEnds, rows: rows, sequences: sequences,
      sources: sources, authors: authors, textByteCounts: textByteCounts)
  }
}

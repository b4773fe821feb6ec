internal import Storage

/// Takes the documents of one worker: their articles and sentences to spools, their numbers to memory.
struct DocumentAccumulator: ~Copyable {
  private(set) var stored: SectionSpool
  private(set) var sentences: SectionSpool
  private(set) var quotes: SectionSpool
  /// Where the quotes of each document end in their spool.
  private(set) var quoteEnds: [UInt64] = []
  private var rows: SectionSpool
  private(set) var keys: [UInt64] = []
  /// Where each document belongs in the order of the input.
  private(set) var sequences: [UInt64] = []
  private(set) var sources = ValueColumn()
  private(set) var authors = ValueListColumn()

  /// The documents so far.
  var count: Int { keys.count }

  /// Bytes that their numbers take in memory, strings of columns left out.
  var byteCount: Int { 32 * keys.capacity }

  init(directory: String, fileSystem: FileSystem) {
    stored = SectionSpool(directory: directory, fileSystem: fileSystem)
    sentences = SectionSpool(directory: directory, fileSystem: fileSystem)
    quotes = SectionSpool(directory: directory, fileSystem: fileSystem)
    rows = SectionSpool(directory: directory, fileSystem: fileSystem)
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
    let key = DocumentKey.key(ofID: article.id)
    let row = BuiltRow(
      DocumentRow(
        storedOffset: storedOffset, sentencesOffset: sentencesOffset,
        storedByteCount: UInt32(stored.byteCount - storedOffset),
        sentenceCount: UInt32(places.count), tokenCount: UInt32(tokenCount),
        titleTokenCount: UInt32(titleTokenCount), key: key, date: date,
        norm: Norms.byte(ofLength: Int(weightedLength)),
        weightedLength: weightedLength),
      sentencesByteCount: UInt32(sentences.byteCount - sentencesOffset),
      textByteCount: UInt32(article.text.utf8.count))
    row.append(to: &rows)
    keys.append(key)
    sequences.append(sequence)
    sources.append(article.source)
    authors.append(article.authors)
    try stored.overflow()
    try sentences.overflow()
    try quotes.overflow()
    try rows.overflow()
  }

  /// Ends the work.
  consuming func finish() -> BuiltDocuments {
    BuiltDocuments(
      stored: stored.finish(), sentences: sentences.finish(), quotes: quotes.finish(),
      quoteEnds: quoteEnds, rows: rows.finish(), keys: keys, sequences: sequences,
      sources: sources, authors: authors)
  }
}

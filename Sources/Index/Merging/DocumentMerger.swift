internal import Storage

/// Brings the documents of a merge into their order: stored articles, sentences, columns.
struct DocumentMerger: ~Copyable {
  private var columns: DocumentColumnsWriter
  private var stored: SectionSpool
  private var sentences: SectionSpool
  private var quotes: QuoteColumnsWriter

  init(directory: String, fileSystem: FileSystem) {
    columns = DocumentColumnsWriter { SectionSpool(directory: directory, fileSystem: fileSystem) }
    stored = SectionSpool(directory: directory, fileSystem: fileSystem)
    sentences = SectionSpool(directory: directory, fileSystem: fileSystem)
    quotes = QuoteColumnsWriter(directory: directory, fileSystem: fileSystem)
  }

  /// Takes all documents that stay.
  mutating func merge(_ sources: [MergeSource], order: DocumentOrder) throws(StorageError) {
    var readers: [any DocumentStream] = []
    for source in sources {
      switch source {
      case .part(let part): readers.append(PartDocumentStream(part.documents))
      case .segment(let segment): readers.append(try SegmentDocumentStream(segment))
      }
    }
    for place in order.places {
      let reader = readers[place.source]
      let storedOffset = stored.byteCount
      let sentencesOffset = sentences.byteCount
      var row = try reader.copy(
        place.document, stored: &stored.buffer, sentences: &sentences.buffer)
      row.storedOffset = storedOffset
      row.sentencesOffset = sentencesOffset
      try columns.add(
        row, source: reader.source(of: place.document), authors: reader.authors(of: place.document))
      try quotes.add(try reader.quotes(of: place.document))
      columns.addText(byteCount: reader.textByteCount)
      try stored.overflow()
      try sentences.overflow()
    }
  }

  /// Ends the work.
  consuming func finish() throws(StorageError) -> DocumentWork.Documents {
    (columns.finish(), stored.finish(), sentences.finish(), try quotes.finish())
  }
}

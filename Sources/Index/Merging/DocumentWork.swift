internal import Storage

/// The copying of a merge's documents, which one thread does while others write terms.
final class DocumentWork: @unchecked Sendable {  // run by one thread, finished when all have ended
  typealias Documents = (
    columns: DocumentColumns, stored: FinishedSpool, sentences: FinishedSpool,
    quotes: [(section: SegmentSection, bytes: FinishedSpool)]
  )

  private let sources: [MergeSource]
  private let order: DocumentOrder
  private let directory: String
  private let fileSystem: FileSystem
  private var documents: Documents?
  private var failure: StorageError?

  init(
    _ sources: [MergeSource], order: DocumentOrder, directory: String, fileSystem: FileSystem
  ) {
    self.sources = sources
    self.order = order
    self.directory = directory
    self.fileSystem = fileSystem
  }

  /// Copies them; a failure is kept for `finish`.
  func run() {
    do throws(StorageError) {
      var merger = DocumentMerger(directory: directory, fileSystem: fileSystem)
      try merger.merge(sources, order: order)
      documents = try merger.finish()
    } catch {
      failure = error
    }
  }

  /// What was copied; once.
  func finish() throws(StorageError) -> Documents {
    if let failure { throw failure }
    guard let documents = documents.take() else { preconditionFailure("was not run") }
    return documents
  }
}

internal import Storage

/// Gathers documents and their terms for a node of the bisection.
struct DocumentTermsWriter: ~Copyable {
  /// A frame is closed when it has so many bytes: a read of a spool.
  private static let frameByteCount = 1 << 17

  private var documents: [UInt32] = []
  private var frames: [DocumentTerms.Frame] = []
  private var memory: [[UInt8]] = []
  private var spool: SectionSpool
  private let isSpooled: Bool

  /// - `isSpooled`: Whether frames go to a file rather than stay in memory.
  init(isSpooled: Bool, directory: String, fileSystem: FileSystem) {
    self.isSpooled = isSpooled
    spool = SectionSpool(directory: directory, fileSystem: fileSystem)
  }

  /// Notes a document, whose record the frame receives.
  mutating func append(document: UInt32) {
    documents.append(document)
  }

  /// Takes the frame over if it is full.
  mutating func overflow(_ frame: inout FrameWriter) throws(StorageError) {
    if frame.frameByteCount >= Self.frameByteCount { try take(&frame) }
  }

  private mutating func take(_ frame: inout FrameWriter) throws(StorageError) {
    guard frame.documentCount > 0 else { return }
    frames.append(
      DocumentTerms.Frame(
        documentCount: frame.documentCount, offset: spool.byteCount,
        byteCount: frame.frameByteCount))
    let bytes = frame.take()
    guard isSpooled else { return memory.append(bytes) }
    spool.buffer.append(contentsOf: bytes)
    try spool.overflow()
  }

  /// Ends the work; the frame is taken over.
  consuming func finish(
    _ frame: inout FrameWriter, termCount: Int
  ) throws(StorageError) -> DocumentTerms {
    try take(&frame)
    guard isSpooled else {
      return DocumentTerms(
        documents: documents, termCount: termCount, frames: frames, memory: memory)
    }
    return DocumentTerms(
      documents: documents, termCount: termCount, frames: frames, spool: spool.finish())
  }
}

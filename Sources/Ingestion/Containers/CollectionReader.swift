/// Cuts a collection into parts, so that threads can share the work of parsing.
///
/// Memory is bounded by a part and the longest record.
package struct CollectionReader: ~Copyable {
  /// Pages of so many bytes make a part.
  private static let batchByteCount = 1 << 20
  /// So many records make a part, pages or not.
  private static let batchRecordCount = 1 << 12

  private let path: String
  private let lines: RecordBatchReader?
  private let pages: WARCReader?
  private var isAtEnd = false
  /// The system's word on the file when it was opened; nil for standard input.
  package let status: FileStatus?

  /// Opens a collection; `-` is standard input.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - format: A format of collections.
  /// - Throws: What `OpenFile` throws.
  package init(_ path: String, format: SourceFormat) throws(IngestionError) {
    precondition(format.isCollection, "\(format) is one article")
    var (pages, status): (WARCReader?, FileStatus?) = (nil, nil)
    var lines: RecordBatchReader?
    if format == .webArchive {
      let reader = try WARCReader(path)
      status = reader.status
      pages = reader
    } else {
      let reader = try RecordBatchReader(path)
      status = reader.status
      lines = reader
    }
    self.path = path
    self.pages = pages
    self.lines = lines
    self.status = status
  }

  /// Reads the next part.
  ///
  /// - Parameter onBytes: Sees all bytes of the file in order, for whoever hashes it.
  /// - Returns: The part, or nil at the end.
  /// - Throws: What the collection as a whole fails with: `unreadable`, `tooLarge`, `damaged`, or
  ///   `changedWhileReading` at the end.
  package mutating func next(
    onBytes: (ArraySlice<UInt8>) -> Void = { _ in }
  ) throws(IngestionError) -> CollectionBatch? {
    guard let pages else { return try lines?.next(onBytes: onBytes).map { .lines($0) } }
    guard !isAtEnd else { return nil }
    var batch = WARCBatch(path: path)
    var count = 0
    while batch.byteCount < Self.batchByteCount, count < Self.batchRecordCount {
      guard let event = try pages.next(onBytes: onBytes) else {
        isAtEnd = true
        break
      }
      count += 1
      switch event {
      case .page(let page):
        batch.byteCount += page.block.count
        batch.pages.append(page)
      case .other: batch.otherCount += 1
      case .damage(let error): batch.damage.append((batch.pages.count, error))
      }
    }
    return count > 0 ? .pages(batch) : nil
  }
}

/// Writes a container file: header, sections in the order in which they come, tables, footer.
///
/// Layout: docs/INDEX-FORMAT.md, "File container". The bytes go to a temporary file in the same
/// folder. Only `finish` makes it durable and gives it its name; a writer that ends without leaves
/// nothing behind. After a failed write every call throws that error again: nothing is tried twice.
///
///     var writer = try ContainerWriter(directory: path, name: "manifest", kind: .manifest)
///     try writer.beginSection(kind: .statistics, required: true)
///     try writer.write(bytes)
///     writer.endSection()
///     let id = try writer.finish()
///     try Directory.sync(path)
package struct ContainerWriter: ~Copyable {
  private let directory: String
  private let name: String
  private let kind: ContainerKind
  private var file: OutputFile
  /// Bytes not written yet; starts at a multiple of the chunk size.
  private var buffer: [UInt8] = []
  /// The bytes of the body before `buffer`.
  private var flushedByteCount = 0
  private var chunkTable = ByteWriter()
  private var sections: [Section] = []
  /// The kind, flag and offset of the section being written.
  private var current: Section?

  /// The bytes gathered before a write; a multiple of the chunk size.
  private static let bufferByteCount = 1 << 20

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - directory: The folder, which must exist.
  ///   - name: The name of the finished file, unless `finish` is given another; with `.tmp` after
  ///     it, the name until then. Two writers at work need two names.
  ///   - kind: What the file holds.
  ///   - fileSystem: Where a test lets operations fail.
  /// - Throws: `StorageError.notFound` or `.ioFailure`.
  package init(
    directory: String, name: String, kind: ContainerKind, fileSystem: FileSystem = .direct
  ) throws(StorageError) {
    self.directory = directory
    self.name = name
    self.kind = kind
    file = try OutputFile(path: directory + "/" + name, fileSystem: fileSystem)
    buffer = ContainerHeader(kind: kind.rawValue).bytes
  }

  /// The offset inside the section being written at which the next byte goes.
  package var sectionByteCount: UInt64 {
    guard let current else { preconditionFailure("no section is open") }
    return UInt64(byteCount - current.byteOffset)
  }

  /// Starts a section at the next multiple of 64.
  ///
  /// - Parameters:
  ///   - kind: What the section holds; each kind at most once a file.
  ///   - required: Whether a reader that does not know the kind must refuse the file.
  /// - Throws: `StorageError.limitExceeded` above 4,096 sections, `.ioFailure`.
  package mutating func beginSection(
    kind: SectionKind, required: Bool
  ) throws(StorageError) {
    precondition(current == nil, "a section is open")
    precondition(!sections.contains { $0.kind == kind }, "section \(kind) is written twice")
    let maximum = ContainerFormat.maximumSectionCount
    guard sections.count < maximum else {
      throw .limitExceeded(
        file: file.temporaryPath, limit: .sectionCount, found: UInt64(sections.count + 1),
        maximum: UInt64(maximum))
    }
    try pad()
    current = Section(kind: kind, isRequired: required, byteOffset: byteCount, byteCount: 0)
  }

  /// Adds bytes to the section.
  package mutating func write(_ bytes: RawSpan) throws(StorageError) {
    precondition(current != nil, "no section is open")
    var start = 0
    while start < bytes.byteCount {
      let end = min(bytes.byteCount, start + Self.bufferByteCount - buffer.count)
      let piece = bytes.extracting(start..<end)
      // SAFETY: the bytes are copied before the closure returns.
      unsafe piece.withUnsafeBytes { unsafe buffer.append(contentsOf: $0) }
      if buffer.count == Self.bufferByteCount { try flush() }
      start = end
    }
  }

  /// Adds bytes to the section.
  package mutating func write(_ bytes: [UInt8]) throws(StorageError) {
    precondition(current != nil, "no section is open")
    guard buffer.count + bytes.count < Self.bufferByteCount else {
      // SAFETY: the span borrows `bytes`, and a byte has no padding that is not initialised.
      return unsafe try write(bytes.span.bytes)
    }
    buffer.append(contentsOf: bytes)
  }

  /// Ends the section.
  package mutating func endSection() {
    guard let section = current else { preconditionFailure("no section is open") }
    sections.append(
      Section(
        kind: section.kind, isRequired: section.isRequired, byteOffset: section.byteOffset,
        byteCount: byteCount - section.byteOffset))
    current = nil
  }

  /// Ends the file under the name it was started with: tables, footer, fsync, rename.
  ///
  /// The caller syncs the folder, once for all its files.
  ///
  /// - Returns: The id of the content.
  package consuming func finish() throws(StorageError) -> ContentID {
    let name = name
    return try finish { _ in name }
  }

  /// Ends the file under a name that may depend on its content.
  package consuming func finish(
    nameFromID: (ContentID) -> String
  ) throws(StorageError) -> ContentID {
    precondition(current == nil, "a section is open")
    try pad()
    try flush()
    let sectionTable = ContainerTables.sectionTable(of: sections)
    let tables = sectionTable + chunkTable.bytes
    let footer = ContainerFooter(
      kind: kind.rawValue, bodyByteCount: flushedByteCount, sectionCount: sections.count,
      chunkCount: chunkTable.count / ContainerFormat.chunkRowByteCount, tables: tables)
    try file.write(tables + footer.bytes)
    try file.commit(as: directory + "/" + nameFromID(footer.contentID))
    return footer.contentID
  }

  /// The bytes of the body so far.
  private var byteCount: Int { flushedByteCount + buffer.count }

  /// Adds zeros up to the next multiple of 64.
  private mutating func pad() throws(StorageError) {
    let padding = ContainerFormat.aligned(byteCount) - byteCount
    buffer.append(contentsOf: repeatElement(0, count: padding))
    if buffer.count == Self.bufferByteCount { try flush() }
  }

  /// Writes the buffer out and notes the checksums of its chunks.
  private mutating func flush() throws(StorageError) {
    guard !buffer.isEmpty else { return }
    chunkTable.writeBytes(Self.checksums(of: buffer))
    try file.write(buffer)
    flushedByteCount += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  /// The rows of the chunk table for `bytes`, which start at a chunk.
  private static func checksums(of bytes: [UInt8]) -> [UInt8] {
    bytes.withRawBytes { span in
      var rows = ByteWriter()
      for start in stride(from: 0, to: span.byteCount, by: ContainerFormat.chunkByteCount) {
        let end = min(start + ContainerFormat.chunkByteCount, span.byteCount)
        rows.writeUInt32(CRC32C.checksum(of: span.extracting(start..<end)))
      }
      return rows.bytes
    }
  }
}

/// Reads a container file: checks it when it is opened, and each chunk when it is first touched.
///
/// Layout: docs/INDEX-FORMAT.md, "File container". Each thread opens its own; opening reads the
/// header, the tables and the footer only. What sections hold is for their readers to check: a
/// right checksum says that the bytes are those that were written, not that they make sense.
@safe
package final class ContainerReader {
  /// The path of the file; errors name it.
  package let path: String
  /// What the file holds.
  package let kind: ContainerKind
  /// The id of the content, as the footer says; `verifyAll()` computes it again.
  package let contentID: ContentID
  /// The sections in file order, unknown ones too.
  package let sections: [Section]

  /// The bytes of the whole file for kernels, which keep `self` alive, check bounds and call
  /// `verify(_:)` before they read.
  @unsafe package let unsafeBytes: UnsafeRawBufferPointer

  /// A bit for each chunk of 64 KiB, lowest bit first: set when the chunk's checksum is right.
  ///
  /// A kernel tests it itself and calls `verify(_:)` only when a bit is not set:
  /// `unsafeVerifiedChunks[chunk >> 6] >> UInt64(chunk & 63) & 1`, with `chunk = offset >> 16`.
  @unsafe package let unsafeVerifiedChunks: UnsafePointer<UInt64>

  private let verifiedChunks: UnsafeMutablePointer<UInt64>
  private let file: MappedFile
  private let footer: ContainerFooter

  /// Opens the file `name` in the folder at `directory`.
  ///
  /// - Parameters:
  ///   - directory: The folder of the index.
  ///   - name: The name of the file.
  ///   - kind: What the file must hold.
  ///   - knownSections: The kinds that the caller can read; it is an error if the file requires
  ///     another one.
  ///   - expectedID: The id that the content must have, if the caller knows it.
  /// - Throws: Every case of `StorageError` except those of writers.
  /// - Complexity: O(*chunks*): about 40 µs for a gigabyte.
  package init(
    directory: String, name: String, kind: ContainerKind, knownSections: Set<SectionKind>,
    expectedID: ContentID? = nil
  ) throws(StorageError) {
    path = directory + "/" + name
    self.kind = kind
    let path = path
    file = try MappedFile(path: path)
    let parts = try file.withBytes { (bytes) throws(StorageError) in
      try Self.open(bytes, kind: kind, path: path)
    }
    (footer, sections) = (parts.footer, parts.sections)
    contentID = footer.contentID
    let words = (footer.chunkCount + 63) / 64
    // SAFETY: initialised at once; freed in `deinit` only.
    unsafe verifiedChunks = .allocate(capacity: words)
    unsafe verifiedChunks.initialize(repeating: 0, count: words)
    unsafe unsafeVerifiedChunks = UnsafePointer(verifiedChunks)
    // SAFETY: `file` lives as long as `self`.
    unsafe unsafeBytes = file.unsafeBytes
    if let expectedID, expectedID != contentID {
      throw .contentMismatch(file: path, expected: expectedID, found: contentID)
    }
    for section in sections where section.isRequired && !knownSections.contains(section.kind) {
      throw .unknownSection(file: path, kind: section.kind)
    }
  }

  deinit {
    // SAFETY: allocated in `init`; integers need no deinitialisation.
    unsafe verifiedChunks.deallocate()
  }

  /// The bytes before the section table, in which all sections lie.
  package var bodyByteCount: Int { footer.bodyByteCount }

  /// The section of a kind, or nil if the file has none.
  package func section(_ kind: SectionKind) -> Section? {
    sections.first { $0.kind == kind }
  }

  /// The section of a kind that every file must have.
  ///
  /// - Throws: `StorageError.missingSection`.
  package func requiredSection(_ kind: SectionKind) throws(StorageError) -> Section {
    guard let section = section(kind) else { throw .missingSection(file: path, kind: kind) }
    return section
  }

  /// Checks the checksums of the chunks that `range` touches, each once.
  ///
  /// - Parameter range: Bytes of the file, inside the body.
  /// - Throws: `StorageError.checksumMismatch`; `.malformed` if the range leaves the body.
  /// - Complexity: O(1) when the first and last chunk are the same and were checked before.
  package func verify(_ range: Range<Int>) throws(StorageError) {
    guard range.lowerBound >= 0, range.upperBound <= footer.bodyByteCount else {
      throw outOfBounds(range)
    }
    guard !range.isEmpty else { return }
    let first = range.lowerBound >> ContainerFormat.chunkShift
    let last = (range.upperBound - 1) >> ContainerFormat.chunkShift
    for chunk in first...last where !isVerified(chunk) { try verifyChunk(chunk) }
  }

  /// Calls `body` with the bytes of `range`, checked, which it cannot keep.
  ///
  /// - Throws: What `verify(_:)` or `body` throws.
  package func withBytes<Result>(
    _ range: Range<Int>, _ body: (RawSpan) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try verify(range)
    return try file.withBytes { (bytes) throws(StorageError) in
      try body(bytes.extracting(range))
    }
  }

  /// Calls `body` with the bytes of a section, checked, which it cannot keep.
  ///
  /// - Throws: `StorageError.missingSection`, or what `verify(_:)` or `body` throws.
  package func withSection<Result>(
    _ kind: SectionKind, _ body: (RawSpan) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try withBytes(try requiredSection(kind).range, body)
  }

  /// A reader at the start of a section, whose errors name this file and the section.
  package func reader(of kind: SectionKind, offset: Int = 0) -> ByteReader {
    ByteReader(file: path, section: kind, offset: offset)
  }

  /// Tells the kernel how the file will be read; only a hint.
  package func advise(_ pattern: AccessPattern) {
    file.advise(pattern)
  }

  /// Checks every chunk and the content id, and goes on after damage.
  ///
  /// - Returns: Every error found, in file order; empty if the file is whole.
  /// - Complexity: O(*file*).
  package func verifyAll() -> [StorageError] {
    var errors: [StorageError] = []
    for chunk in 0..<footer.chunkCount {
      do throws(StorageError) {
        try verifyChunk(chunk)
      } catch {
        errors.append(error)
      }
    }
    let range = footer.sectionTable.lowerBound..<footer.chunkTable.upperBound
    let found = file.withBytes { bytes in
      ContainerFormat.contentID(
        kind: kind.rawValue, version: ContainerFormat.version, tables: bytes.extracting(range))
    }
    if found != contentID {
      errors.append(.contentMismatch(file: path, expected: contentID, found: found))
    }
    return errors
  }

  private func isVerified(_ chunk: Int) -> Bool {
    // SAFETY: callers keep `chunk` below the chunk count, for which there are bits.
    unsafe verifiedChunks[chunk >> 6] >> UInt64(chunk & 63) & 1 == 1
  }

  /// Computes the checksum of a chunk below the chunk count and notes that it is right.
  private func verifyChunk(_ chunk: Int) throws(StorageError) {
    let start = chunk << ContainerFormat.chunkShift
    let end = min(start + ContainerFormat.chunkByteCount, footer.bodyByteCount)
    let row = footer.chunkTable.lowerBound + chunk * ContainerFormat.chunkRowByteCount
    let path = path
    try file.withBytes { (bytes) throws(StorageError) in
      var reader = ByteReader(file: path, offset: row)
      let stored = try reader.readUInt32(in: bytes)
      let computed = CRC32C.checksum(of: bytes.extracting(start..<end))
      guard stored == computed else {
        throw .checksumMismatch(
          file: path, part: .chunk(chunk), stored: stored, computed: computed)
      }
    }
    // SAFETY: `chunk` is below the chunk count.
    unsafe verifiedChunks[chunk >> 6] |= 1 << UInt64(chunk & 63)
  }

  private func outOfBounds(_ range: Range<Int>) -> StorageError {
    // The difference of two Int always fits in UInt64, even where `range.count` would trap.
    let byteCount = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
    return .malformed(
      file: path, section: nil, offset: range.lowerBound,
      reason: .outOfBounds(
        offset: UInt64(clamping: range.lowerBound), byteCount: byteCount,
        limit: UInt64(footer.bodyByteCount)))
  }

  /// Checks the header, the footer and the tables.
  private static func open(
    _ bytes: RawSpan, kind: ContainerKind, path: String
  ) throws(StorageError) -> (footer: ContainerFooter, sections: [Section]) {
    let header = try ContainerHeader(reading: bytes, file: path)
    guard header.kind == kind.rawValue else {
      throw .wrongKind(file: path, expected: kind, found: header.kind)
    }
    let footer = try ContainerFooter(reading: bytes, file: path)
    return (footer, try ContainerTables.sections(of: bytes, footer: footer, file: path))
  }
}

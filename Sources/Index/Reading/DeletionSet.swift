package import Storage

/// Which documents of a segment are deleted.
///
/// Layout: docs/INDEX-FORMAT.md, "Deletions".
package struct DeletionSet: Hashable, Sendable {
  /// The documents of the segment.
  package let documentCount: Int
  /// A bit a document, lowest first, set when deleted; bits past the last document are zero.
  package private(set) var words: [UInt64]
  /// The deleted documents.
  package private(set) var deletedCount = 0

  /// A set without deleted documents.
  package init(documentCount: Int) {
    self.documentCount = documentCount
    words = [UInt64](repeating: 0, count: (documentCount + 63) / 64)
  }

  /// Whether a document is deleted.
  package func contains(_ document: Int) -> Bool {
    words[document >> 6] >> UInt64(document & 63) & 1 == 1
  }

  /// Deletes a document.
  ///
  /// - Returns: False if it was deleted already.
  @discardableResult
  package mutating func insert(_ document: Int) -> Bool {
    precondition(document < documentCount)
    guard !contains(document) else { return false }
    words[document >> 6] |= 1 << UInt64(document & 63)
    deletedCount += 1
    return true
  }

  /// The name of the file with this content.
  package static func fileName(_ id: ContentID) -> String { "deleted-\(id)" }

  /// Writes the set to a file of its own.
  ///
  /// - Returns: The file's content id.
  package func write(
    segment: ContentID, directory: String, fileSystem: FileSystem = .direct
  ) throws(StorageError) -> ContentID {
    var info = ByteWriter()
    info.writeBytes(segment.bytes)
    info.writeUInt32(UInt32(documentCount))
    info.writeUInt32(UInt32(deletedCount))
    var bits = ByteWriter()
    for word in words { bits.writeUInt64(word) }
    var writer = try ContainerWriter(
      directory: directory, name: "deleted", kind: .deletions, fileSystem: fileSystem)
    try writer.beginSection(kind: Self.info, required: true)
    try writer.write(info.bytes)
    writer.endSection()
    try writer.beginSection(kind: Self.bits, required: true)
    try writer.write(Array(bits.bytes.prefix((documentCount + 7) / 8)))
    writer.endSection()
    return try writer.finish { Self.fileName($0) }
  }

  private static let info = SectionKind(rawValue: 1)
  private static let bits = SectionKind(rawValue: 2)

  /// Reads a set.
  ///
  /// - Throws: `StorageError.malformed` when it belongs to another segment or does not add up.
  package init(
    directory: String, id: ContentID, segment: ContentID, documentCount: Int
  ) throws(StorageError) {
    self.init(documentCount: documentCount)
    let container = try ContainerReader(
      directory: directory, name: Self.fileName(id), kind: .deletions,
      knownSections: [Self.info, Self.bits], expectedID: id)
    var reader = container.reader(of: Self.info)
    let expected = try container.withSection(Self.info) { (bytes) throws(StorageError) in
      let owner = try reader.readBytes(16, in: bytes)
      let documents = try reader.readUInt32(in: bytes)
      guard owner == segment.bytes, Int(documents) == documentCount else {
        throw reader.malformed(
          .countMismatch(expected: UInt64(documentCount), found: UInt64(documents)))
      }
      return try reader.readUInt32(in: bytes)
    }
    var bitReader = container.reader(of: Self.bits)
    let stored = try container.withSection(Self.bits) { (bytes) throws(StorageError) in
      let stored = try bitReader.readBytes((documentCount + 7) / 8, in: bytes)
      try bitReader.finish(in: bytes)
      return stored
    }
    for (index, byte) in stored.enumerated() {
      words[index >> 3] |= UInt64(byte) << UInt64(8 * (index & 7))
    }
    deletedCount = words.reduce(0) { $0 + $1.nonzeroBitCount }
    let spare = words.count * 64 - documentCount
    guard deletedCount == Int(expected),
      spare == 0 || (words.last ?? 0).leadingZeroBitCount >= spare
    else {
      throw reader.malformed(
        .countMismatch(expected: UInt64(expected), found: UInt64(deletedCount)))
    }
  }
}

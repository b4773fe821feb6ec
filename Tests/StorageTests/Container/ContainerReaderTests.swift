import TestSupport
import Testing

@testable import Storage

@Suite struct ContainerReaderTests {
  /// A container of three chunks and a bit, written as `big`.
  private func writeBig(in folder: TemporaryFolder) throws {
    var writer = try ContainerWriter(directory: folder.path, name: "big", kind: .segment)
    try writer.beginSection(kind: SmallContainer.text, required: true)
    try writer.write([UInt8](repeating: 7, count: 200_000))
    writer.endSection()
    _ = try writer.finish()
  }

  private func openBig(in folder: TemporaryFolder) throws(StorageError) -> ContainerReader {
    try ContainerReader(
      directory: folder.path, name: "big", kind: .segment, knownSections: SmallContainer.known)
  }

  @Test func `reads no chunk when it opens and each once when touched`() throws {
    let folder = try TemporaryFolder()
    try writeBig(in: folder)
    let reader = try openBig(in: folder)
    #expect(reader.unsafeVerifiedChunks[0] == 0b0000)
    try reader.verify(65_535..<65_537)
    #expect(reader.unsafeVerifiedChunks[0] == 0b0011)
    try reader.verify(200_000..<200_000)
    #expect(reader.unsafeVerifiedChunks[0] == 0b0011)
    try reader.verify(200_000..<200_001)
    #expect(reader.unsafeVerifiedChunks[0] == 0b1011)
  }

  @Test func `reports every damaged chunk and still reads the others`() throws {
    let folder = try TemporaryFolder()
    try writeBig(in: folder)
    var bytes = try folder.bytes("big")
    bytes[70_000] ^= 1
    bytes[199_000] ^= 1
    try folder.write("big", bytes)
    let reader = try openBig(in: folder)
    try reader.verify(0..<65_536)
    #expect(throws: StorageError.self) { try reader.verify(65_530..<65_537) }
    let parts = reader.verifyAll().map { error in
      guard case .checksumMismatch(_, let part, _, _) = error else { return FilePart.footer }
      return part
    }
    #expect(parts == [.chunk(1), .chunk(3)])
  }

  @Test(arguments: [-1..<1, 0..<200_065, 200_064..<Int.max, Int.min..<Int.max])
  func `refuses a range outside the body`(range: Range<Int>) throws {
    let folder = try TemporaryFolder()
    try writeBig(in: folder)
    let reader = try openBig(in: folder)
    #expect(reader.bodyByteCount == 200_064)
    #expect(throws: StorageError.self) { try reader.verify(range) }
  }

  @Test func `names what is missing or other than asked`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StorageError.notFound(path: folder.path + "/small")) {
      _ = try SmallContainer.open(in: folder.path)
    }
    let id = try SmallContainer.write(in: folder.path)
    let other = ContentID([UInt8](repeating: 1, count: 16))
    let path = folder.path + "/small"
    #expect(throws: StorageError.contentMismatch(file: path, expected: other, found: id)) {
      _ = try SmallContainer.open(in: folder.path, expectedID: other)
    }
    #expect(throws: StorageError.wrongKind(file: path, expected: .manifest, found: 1)) {
      _ = try ContainerReader(
        directory: folder.path, name: "small", kind: .manifest, knownSections: [])
    }
    let missing = SectionKind(rawValue: 5)
    let reader = try SmallContainer.open(in: folder.path)
    #expect(throws: StorageError.missingSection(file: path, kind: missing)) {
      try reader.withSection(missing) { _ in }
    }
  }

  @Test func `refuses a folder, a pipe and an empty file`() throws {
    let folder = try TemporaryFolder()
    try folder.write("small", [])
    #expect(throws: StorageError.self) { _ = try SmallContainer.open(in: folder.path) }
    try folder.makePipe("pipe")
    #expect(throws: StorageError.self) { _ = try MappedFile(path: folder.path + "/pipe") }
    #expect(throws: StorageError.self) { _ = try MappedFile(path: folder.path) }
  }
}

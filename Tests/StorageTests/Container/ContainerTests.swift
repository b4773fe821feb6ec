import TestSupport
import Testing

@testable import Storage

@Suite struct ContainerTests {
  @Test func `gives back the sections that were written`() throws {
    let folder = try TemporaryFolder()
    let id = try SmallContainer.write(in: folder.path)
    let reader = try SmallContainer.open(in: folder.path, expectedID: id)
    #expect(reader.sections.map(\.kind.rawValue) == [1, 2, 900])
    #expect(reader.sections.map(\.byteOffset) == [64, 128, 128])
    #expect(reader.sections.map(\.byteCount) == [10, 0, 3])
    #expect(reader.sections.map(\.isRequired) == [true, true, false])
    let text = try reader.withSection(SmallContainer.text) { (bytes) throws(StorageError) in
      var place = reader.reader(of: SmallContainer.text)
      return try place.readBytes(10, in: bytes)
    }
    #expect(text == [UInt8]("vindplaats".utf8))
    #expect(reader.verifyAll().isEmpty)
    #expect(try folder.names == ["small"])
  }

  @Test(
    arguments: [0, 1, 65_471, 65_472, 65_473, 1 << 20, 3 << 20, 2_500_001], [1, 4099, 1 << 21])
  func `round-trips any size in pieces of any size`(count: Int, piece: Int) throws {
    guard piece > 1 || count < 100_000 else { return }
    let folder = try TemporaryFolder()
    var generator = SplitMix64(seed: UInt64(count))
    var bytes: [UInt8] = []
    while bytes.count < count {
      withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
    }
    bytes.removeLast(bytes.count - count)
    var writer = try ContainerWriter(directory: folder.path, name: "big", kind: .sources)
    try writer.beginSection(kind: SmallContainer.text, required: true)
    for start in stride(from: 0, to: count, by: piece) {
      #expect(writer.sectionByteCount == UInt64(start))
      try writer.write(Array(bytes[start..<min(start + piece, count)]))
    }
    writer.endSection()
    let id = try writer.finish { "big-\($0)" }
    let reader = try ContainerReader(
      directory: folder.path, name: "big-\(id)", kind: .sources,
      knownSections: SmallContainer.known, expectedID: id)
    let found = try reader.withSection(SmallContainer.text) { (span) throws(StorageError) in
      var place = reader.reader(of: SmallContainer.text)
      return try place.readBytes(count, in: span)
    }
    #expect(found == bytes)
    #expect(reader.verifyAll().isEmpty)
  }
}

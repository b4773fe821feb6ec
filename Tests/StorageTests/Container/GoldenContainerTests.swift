import TestSupport
import Testing

@testable import Storage

/// The bytes of a small container, made by a program of its own after docs/INDEX-FORMAT.md.
@Suite struct GoldenContainerTests {
  /// Header, three sections each from a multiple of 64, section table, one checksum, footer.
  static let golden = bytes(
    hexadecimal: """
      56494e44504c5453010000000300000010000000000000000000000000000000
      0000000000000000000000000000000000000000000000000000000000000000
      76696e64706c6161747300000000000000000000000000000000000000000000
      0000000000000000000000000000000000000000000000000000000000000000
      0102030000000000000000000000000000000000000000000000000000000000
      0000000000000000000000000000000000000000000000000000000000000000
      010000000100000040000000000000000a000000000000000000000000000000
      0200000001000000800000000000000000000000000000000000000000000000
      8403000000000000800000000000000003000000000000000000000000000000
      2a272d3756494e4450454e44c00000000000000003000000010000008762241c
      162f03156d5fb9698715f12364010000000000005172f07e0000000000000000
      a1b10147
      """)

  @Test func `writes the golden bytes`() throws {
    let folder = try TemporaryFolder()
    let id = try SmallContainer.write(in: folder.path)
    #expect(try folder.bytes(SmallContainer.name) == Self.golden)
    #expect(id.description == "8762241c162f03156d5fb9698715f123")
  }

  @Test func `opens the golden bytes`() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallContainer.name, Self.golden)
    let reader = try SmallContainer.open(in: folder.path)
    #expect(reader.verifyAll().isEmpty)
    #expect(reader.sections.count == 3)
  }

  @Test func `notices every truncation when it opens`() throws {
    let folder = try TemporaryFolder()
    for count in 0..<Self.golden.count {
      try folder.write(SmallContainer.name, Array(Self.golden[..<count]))
      #expect(throws: StorageError.self) { _ = try SmallContainer.open(in: folder.path) }
    }
  }

  @Test func `notices every byte added at the end`() throws {
    let folder = try TemporaryFolder()
    for count in 1...65 {
      let bytes = Self.golden + [UInt8](repeating: 0, count: count)
      try folder.write(SmallContainer.name, bytes)
      #expect(throws: StorageError.self) { _ = try SmallContainer.open(in: folder.path) }
    }
  }

  @Test func `notices every flipped bit when it opens or verifies`() throws {
    let folder = try TemporaryFolder()
    for bit in 0..<(Self.golden.count * 8) {
      var damaged = Self.golden
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      try folder.write(SmallContainer.name, damaged)
      do throws(StorageError) {
        let reader = try SmallContainer.open(in: folder.path)
        #expect(!reader.verifyAll().isEmpty, "bit \(bit)")
        #expect(throws: StorageError.self) { try reader.verify(0..<reader.bodyByteCount) }
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}

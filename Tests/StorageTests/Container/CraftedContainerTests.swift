import TestSupport
import Testing

@testable import Storage

/// Files whose checksums are right and whose values are not.
@Suite struct CraftedContainerTests {
  private func error(of crafted: CraftedContainer) throws -> StorageError? {
    let folder = try TemporaryFolder()
    try folder.write(SmallContainer.name, crafted.bytes)
    do throws(StorageError) {
      _ = try SmallContainer.open(in: folder.path)
      return nil
    } catch {
      return error
    }
  }

  private func reason(of crafted: CraftedContainer) throws -> MalformedReason? {
    guard case .malformed(_, _, _, let reason)? = try error(of: crafted) else { return nil }
    return reason
  }

  @Test func `opens when nothing is wrong`() throws {
    #expect(try error(of: CraftedContainer(rows: [.init()])) == nil)
    #expect(try error(of: CraftedContainer()) == nil)
  }

  @Test(arguments: [UInt32(0), 2, 4])
  func `refuses an older and a newer version`(version: UInt32) throws {
    let error = try error(of: CraftedContainer(version: version))
    guard case .unsupportedVersion(_, version, 3...3)? = error else {
      Issue.record("version \(version) was not refused")
      return
    }
  }

  @Test func `refuses an unknown chunk size`() throws {
    #expect(
      try reason(of: CraftedContainer(chunkShift: 20))
        == .valueOutOfRange(found: 20, allowed: 16...16))
  }

  @Test(arguments: [(UInt64(128), UInt64(1)), (64, 65), (64, .max), (.max - 63, 64), (1 << 63, 0)])
  func `refuses a section outside the body`(offset: UInt64, byteCount: UInt64) throws {
    let row = CraftedContainer.Row(offset: offset, byteCount: byteCount)
    #expect(
      try reason(of: CraftedContainer(rows: [row]))
        == .outOfBounds(offset: offset, byteCount: byteCount, limit: 128))
  }

  @Test func `refuses sections that overlap, repeat or stand askew`() throws {
    let row = CraftedContainer.Row()
    #expect(
      try reason(of: CraftedContainer(rows: [row, .init(kind: 2)])) == .notAscending)
    #expect(
      try reason(of: CraftedContainer(rows: [.init(byteCount: 0), row]))
        == .duplicateSection(SectionKind(rawValue: 1)))
    #expect(
      try reason(of: CraftedContainer(rows: [.init(offset: 65, byteCount: 1)]))
        == .misaligned(offset: 65, alignment: 64))
    #expect(try reason(of: CraftedContainer(rows: [.init(offset: 0)])) == .notAscending)
    #expect(try reason(of: CraftedContainer(rows: [.init(flags: 2)])) == .reservedNotZero)
    #expect(try reason(of: CraftedContainer(rows: [.init(reserved: 1)])) == .reservedNotZero)
  }

  @Test func `refuses an unknown section only if it is required`() throws {
    #expect(try error(of: CraftedContainer(rows: [.init(kind: 77)])) == nil)
    guard
      case .unknownSection(_, let kind)? = try error(
        of: CraftedContainer(rows: [.init(kind: 77, flags: 1)]))
    else {
      Issue.record("a required section of an unknown kind was read")
      return
    }
    #expect(kind.rawValue == 77)
  }

  @Test(arguments: [UInt64(0), 63, 65, 127, 192, 1 << 40, .max])
  func `refuses a body of another size`(byteCount: UInt64) throws {
    #expect(try reason(of: CraftedContainer(bodyByteCount: byteCount)) != nil)
  }

  @Test(arguments: [UInt32(0), 2, .max])
  func `refuses a wrong count of chunks or sections`(count: UInt32) throws {
    #expect(try error(of: CraftedContainer(chunkCount: count)) != nil)
    #expect(try error(of: CraftedContainer(rows: [.init()], sectionCount: count)) != nil)
  }

  @Test(arguments: UInt64(0)..<400)
  func `survives damage under right checksums`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var bytes = GoldenContainerTests.golden
    let tables = 192..<(bytes.count - 64)
    for _ in 0...Int.random(in: 0..<4, using: &generator) {
      let offset = Int.random(in: 192..<bytes.count, using: &generator)
      bytes[offset] = UInt8.random(in: 0...255, using: &generator)
    }
    CraftedContainer.reseal(&bytes, tables: tables)
    let folder = try TemporaryFolder()
    try folder.write(SmallContainer.name, bytes)
    guard let reader = try? SmallContainer.open(in: folder.path) else { return }
    _ = reader.verifyAll()
    for section in reader.sections {
      _ = try? reader.withSection(section.kind) { (bytes) throws(StorageError) in
        var place = reader.reader(of: section.kind)
        return try place.readBytes(section.byteCount, in: bytes)
      }
    }
  }
}

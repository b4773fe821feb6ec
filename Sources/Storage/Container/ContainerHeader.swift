/// The first 64 bytes of a container.
struct ContainerHeader: Hashable, Sendable {
  /// What the file holds; a number, for it may come from a newer build.
  let kind: UInt32

  /// The header of a new file.
  init(kind: UInt32) {
    self.kind = kind
  }

  /// The 64 bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter(capacity: ContainerFormat.headerByteCount)
    writer.writeUInt64(ContainerFormat.headerMagic)
    writer.writeUInt32(kind)
    writer.writeUInt32(ContainerFormat.version)
    writer.writeUInt32(UInt32(ContainerFormat.chunkShift))
    writer.align(to: ContainerFormat.headerByteCount)
    return writer.bytes
  }

  /// Reads and checks the header at the start of `bytes`.
  init(reading bytes: RawSpan, file: String) throws(StorageError) {
    var reader = ByteReader(file: file)
    let magic = try reader.readUInt64(in: bytes)
    guard magic == ContainerFormat.headerMagic else {
      throw .wrongMagic(
        file: file, part: .header, expected: ContainerFormat.headerMagic, found: magic)
    }
    kind = try reader.readUInt32(in: bytes)
    let version = try reader.readUInt32(in: bytes)
    guard ContainerFormat.supportedVersions.contains(version) else {
      throw .unsupportedVersion(
        file: file, found: version, supported: ContainerFormat.supportedVersions)
    }
    let shift = UInt64(ContainerFormat.chunkShift)
    let foundShift = UInt64(try reader.readUInt32(in: bytes))
    guard foundShift == shift else {
      throw reader.malformed(.valueOutOfRange(found: foundShift, allowed: shift...shift))
    }
    let rest = try reader.readBytes(ContainerFormat.headerByteCount - reader.offset, in: bytes)
    guard rest.allSatisfy({ $0 == 0 }) else { throw reader.malformed(.reservedNotZero) }
  }
}

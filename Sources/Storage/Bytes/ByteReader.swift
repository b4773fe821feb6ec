/// A place in bytes that `ByteWriter` wrote, from which values are read one after another.
///
/// It holds the place and not the bytes (rule 23 of the style): every read names the bytes again,
/// always the same ones. No input makes it trap; a read that throws leaves the place where it was.
package struct ByteReader: Sendable {
  /// The file that errors name.
  private let file: String
  /// The section that errors name.
  private let section: SectionKind?
  /// Where the next read starts.
  package private(set) var offset: Int

  /// A reader at `offset`.
  ///
  /// - Parameters:
  ///   - file: The file that errors name.
  ///   - section: The section that errors name.
  ///   - offset: Where the first read starts; not negative.
  package init(file: String, section: SectionKind? = nil, offset: Int = 0) {
    precondition(offset >= 0, "offset \(offset) is negative")
    self.file = file
    self.section = section
    self.offset = offset
  }

  /// How many bytes are left.
  package func remaining(in bytes: RawSpan) -> Int {
    max(0, bytes.byteCount - offset)
  }

  /// Reads one byte.
  package mutating func readUInt8(in bytes: RawSpan) throws(StorageError) -> UInt8 {
    try load(in: bytes)
  }

  /// Reads two bytes.
  package mutating func readUInt16(in bytes: RawSpan) throws(StorageError) -> UInt16 {
    UInt16(littleEndian: try load(in: bytes))
  }

  /// Reads four bytes.
  package mutating func readUInt32(in bytes: RawSpan) throws(StorageError) -> UInt32 {
    UInt32(littleEndian: try load(in: bytes))
  }

  /// Reads eight bytes.
  package mutating func readUInt64(in bytes: RawSpan) throws(StorageError) -> UInt64 {
    UInt64(littleEndian: try load(in: bytes))
  }

  /// Reads a variable-length integer.
  ///
  /// - Throws: `StorageError.malformed` if it does not fit in 64 bits or has needless zero bytes.
  package mutating func readVarint(in bytes: RawSpan) throws(StorageError) -> UInt64 {
    let start = offset
    let first = try readUInt8(in: bytes)
    guard first >= 0x80 else { return UInt64(first) }
    var value = UInt64(first & 0x7F)
    for shift in stride(from: UInt64(7), through: 63, by: 7) {
      guard offset < bytes.byteCount else {
        defer { offset = start }
        throw truncated(1, in: bytes)
      }
      let byte = try readUInt8(in: bytes)
      value |= UInt64(byte & 0x7F) << shift
      guard byte < 0x80 else { continue }
      guard shift < 63 || byte == 1, byte != 0 else { break }
      return value
    }
    offset = start
    throw malformed(.badVarint)
  }

  /// Reads a variable-length count that must not be above `maximum`.
  ///
  /// - Throws: `StorageError.malformed` with `.valueOutOfRange` if it is.
  package mutating func readCount(
    in bytes: RawSpan, maximum: Int
  ) throws(StorageError) -> Int {
    let start = offset
    let value = try readVarint(in: bytes)
    guard value <= UInt64(max(0, maximum)) else {
      offset = start
      throw malformed(.valueOutOfRange(found: value, allowed: 0...UInt64(max(0, maximum))))
    }
    return Int(value)
  }

  /// Passes over `count` bytes and gives their range.
  package mutating func readRange(
    _ count: Int, in bytes: RawSpan
  ) throws(StorageError) -> Range<Int> {
    try require(count, in: bytes)
    defer { offset += count }
    return offset..<(offset + count)
  }

  /// Reads `count` bytes as they are.
  package mutating func readBytes(
    _ count: Int, in bytes: RawSpan
  ) throws(StorageError) -> [UInt8] {
    let range = try readRange(count, in: bytes)
    // SAFETY: the buffer is copied before the closure returns.
    return unsafe bytes.extracting(range).withUnsafeBytes { unsafe [UInt8]($0) }
  }

  /// Reads text that `ByteWriter.writeString(_:)` wrote.
  ///
  /// - Throws: `StorageError.malformed` with `.invalidUTF8` if it is not valid UTF-8.
  package mutating func readString(in bytes: RawSpan) throws(StorageError) -> String {
    let start = offset
    do throws(StorageError) {
      let count = try readVarint(in: bytes)
      let utf8 = try readBytes(Int(clamping: count), in: bytes)
      guard let text = String(validating: utf8, as: UTF8.self) else {
        throw malformed(.invalidUTF8)
      }
      return text
    } catch {
      offset = start
      throw error
    }
  }

  /// Checks that nothing is left.
  ///
  /// - Throws: `StorageError.malformed` with `.trailingBytes` if something is.
  package func finish(in bytes: RawSpan) throws(StorageError) {
    guard offset == bytes.byteCount else {
      throw malformed(.trailingBytes(remaining(in: bytes)))
    }
  }

  /// The error of bytes at this place that break a rule.
  package func malformed(_ reason: MalformedReason) -> StorageError {
    .malformed(file: file, section: section, offset: offset, reason: reason)
  }

  private func require(_ count: Int, in bytes: RawSpan) throws(StorageError) {
    guard count >= 0, count <= remaining(in: bytes) else { throw truncated(count, in: bytes) }
  }

  private func truncated(_ needed: Int, in bytes: RawSpan) -> StorageError {
    .truncated(
      file: file, section: section, offset: offset, needed: needed,
      available: remaining(in: bytes))
  }

  private mutating func load<Value: FixedWidthInteger & BitwiseCopyable>(
    in bytes: RawSpan
  ) throws(StorageError) -> Value {
    let count = MemoryLayout<Value>.size
    try require(count, in: bytes)
    // SAFETY: `count` bytes are left at `offset`; every bit pattern is an integer.
    let value = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Value.self)
    offset += count
    return value
  }
}

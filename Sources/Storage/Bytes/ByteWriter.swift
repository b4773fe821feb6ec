/// Bytes that grow value by value, integers little-endian; `ByteReader` reads them back.
package struct ByteWriter: Sendable {
  /// Everything written so far.
  package private(set) var bytes: [UInt8] = []

  /// An empty writer with room for `capacity` bytes.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// How many bytes were written.
  package var count: Int { bytes.count }

  /// Adds one byte.
  package mutating func writeUInt8(_ value: UInt8) {
    bytes.append(value)
  }

  /// Adds two bytes.
  package mutating func writeUInt16(_ value: UInt16) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }

  /// Adds four bytes.
  package mutating func writeUInt32(_ value: UInt32) {
    writeUInt16(UInt16(truncatingIfNeeded: value))
    writeUInt16(UInt16(truncatingIfNeeded: value >> 16))
  }

  /// Adds eight bytes.
  package mutating func writeUInt64(_ value: UInt64) {
    writeUInt32(UInt32(truncatingIfNeeded: value))
    writeUInt32(UInt32(truncatingIfNeeded: value >> 32))
  }

  /// Adds `value` as a variable-length integer of one to ten bytes.
  package mutating func writeVarint(_ value: UInt64) {
    Varint.append(value, to: &bytes)
  }

  /// Adds bytes as they are.
  package mutating func writeBytes(_ added: [UInt8]) {
    bytes.append(contentsOf: added)
  }

  /// Adds bytes as they are.
  package mutating func writeBytes(_ added: RawSpan) {
    // SAFETY: the buffer is copied before the closure returns.
    unsafe added.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// Adds the UTF-8 bytes of `text` after their count as a variable-length integer.
  package mutating func writeString(_ text: String) {
    let utf8 = text.utf8
    writeVarint(UInt64(utf8.count))
    bytes.append(contentsOf: utf8)
  }

  /// Adds zeros until the count is a multiple of `alignment`.
  package mutating func align(to alignment: Int) {
    let padding = (alignment - bytes.count % alignment) % alignment
    bytes.append(contentsOf: repeatElement(0, count: padding))
  }

  /// Forgets the bytes but keeps their room.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }
}

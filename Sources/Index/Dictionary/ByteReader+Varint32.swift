internal import Storage

extension ByteReader {
  /// Reads a variable-length integer of at most 32 bits.
  mutating func readVarint32(in bytes: RawSpan) throws(StorageError) -> UInt32 {
    UInt32(try readCount(in: bytes, maximum: Int(UInt32.max)))
  }
}

extension ByteTable {
  /// The number of a key, or nil.
  ///
  /// - Complexity: O(*n*) in the bytes of the key; allocates nothing.
  @inline(__always)
  func value(of key: RawSpan) -> UInt32? {
    // SAFETY: The reader is used only inside the closure.
    unsafe key.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      return value(reader, at: 0, count: reader.count)
    }
  }

  /// Adds a key that is not in the table.
  mutating func insert(_ value: UInt32, _ key: RawSpan) {
    // SAFETY: The reader is used only inside the closure.
    unsafe key.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      insert(value, reader, at: 0, count: reader.count)
    }
  }
}

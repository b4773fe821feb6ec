extension UTF8Reader {
  /// Replaces the scalars in an array by those of a text; bytes that are not UTF-8 become U+FFFD.
  static func decode(_ text: RawSpan, into scalars: inout [UInt32]) {
    scalars.removeAll(keepingCapacity: true)
    // SAFETY: The reader is used only inside the closure.
    unsafe text.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      var offset = 0
      while offset < reader.count {
        let decoded = reader.decode(offset)
        scalars.append(decoded.scalar == invalid ? 0xFFFD : decoded.scalar)
        offset += decoded.byteCount
      }
    }
  }
}

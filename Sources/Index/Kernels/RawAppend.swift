/// Writes at the end of an array of bytes without an append for each of them.
enum RawAppend {
  /// Appends what `body` writes.
  ///
  /// - Parameters:
  ///   - bytes: Grows by what is written.
  ///   - limit: The most bytes that `body` touches.
  ///   - body: Receives uninitialised memory of `limit` bytes; returns how many of the first it set.
  @unsafe
  @inline(__always)
  static func append(
    to bytes: inout [UInt8], atMost limit: Int,
    _ body: (UnsafeMutablePointer<UInt8>) -> Int
  ) {
    bytes.append(addingCapacity: limit) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
        // SAFETY: the array made room for `limit` bytes after those that are initialised; bytes are
        // plain, and the body says how many it wrote.
        let start = unsafe buffer.baseAddress.unsafelyUnwrapped + initialized
        let count = unsafe body(start)
        precondition(count <= limit && initialized + count <= buffer.count)
        initialized += count
      }
    }
  }
}

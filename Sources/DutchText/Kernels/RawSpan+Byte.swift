extension RawSpan {
  /// The byte at `offset`, which must lie inside the span; traps otherwise.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    // SAFETY: `unsafeLoad(fromByteOffset:)` checks its bounds; every bit pattern is a `UInt8`.
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}

extension [UInt8] {
  /// Calls `body` with the array's bytes, which it cannot keep.
  func withRawSpan<Result>(_ body: (RawSpan) -> Result) -> Result {
    // SAFETY: `bytes` is unsafe only for types with padding; a `UInt8` has none.
    unsafe body(span.bytes)
  }
}

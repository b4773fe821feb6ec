// MARK: - Bytes of an array
extension [UInt8] {
  /// Calls `body` with the array's bytes, which it cannot keep.
  ///
  /// `span.bytes` is unsafe for the compiler; this is the one place that says why it is right here.
  package func withRawBytes<Result, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // SAFETY: the span borrows `self`, and a byte has no padding that is not initialised.
    unsafe try body(span.bytes)
  }
}

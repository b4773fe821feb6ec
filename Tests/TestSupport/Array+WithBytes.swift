extension [UInt8] {
  /// Calls `body` with the array's bytes as the modules under test take them.
  public func withBytes<Result>(_ body: (RawSpan) throws -> Result) rethrows -> Result {
    try body(span.bytes)
  }
}

/// The bytes of a token in the text that was tokenised.
package struct TokenRange: Hashable, Sendable {
  /// Offset of the first byte.
  package var start: UInt32
  /// Offset just after the last byte; above `start`.
  package var end: UInt32

  /// Names the bytes `start..<end`.
  package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  /// Names the bytes of a range that starts at 0 or above and ends below 4 GiB.
  @inline(__always)
  init(_ range: Range<Int>) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
  }
}

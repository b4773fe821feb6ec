/// Offsets in Unicode scalars beside offsets in bytes.
package enum ScalarOffsets {
  /// The number of scalars that start in a range of UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - text: UTF-8; in other bytes, all but 0x80 to 0xBF count as one.
  ///   - range: Byte offsets inside `text`.
  /// - Returns: The count; of a range between two scalars, the scalars in it.
  /// - Complexity: O(n), eight bytes at a time.
  package static func count(_ text: RawSpan, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.byteCount)
    // SAFETY: The reader is used only inside the closure.
    return unsafe text.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      var offset = range.lowerBound
      var continuationCount = 0
      while offset &+ 8 <= range.upperBound, let word = reader.word(offset) {
        let continuations = word & (~word &<< 1) & 0x8080_8080_8080_8080
        continuationCount &+= continuations.nonzeroBitCount
        offset &+= 8
      }
      while offset < range.upperBound {
        if reader.byte(offset) & 0xC0 == 0x80 { continuationCount &+= 1 }
        offset &+= 1
      }
      return range.count &- continuationCount
    }
  }
}

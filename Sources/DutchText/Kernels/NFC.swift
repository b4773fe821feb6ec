/// Unicode's Normalization Form C, without ICU or Foundation.
///
/// Source: The Unicode Consortium, *UAX #15 Unicode Normalization Forms*, revision 53 (Unicode 15.0),
/// https://www.unicode.org/reports/tr15/tr15-53.html. Bytes that are not UTF-8 are kept as they are and
/// separate what is around them.
package enum NFC {
  /// Appends the normal form of a UTF-8 text.
  ///
  /// - Parameters:
  ///   - text: Any bytes.
  ///   - output: Receives the normal form after what it holds.
  /// - Complexity: O(n), and O(m log m) in a run of m combining marks.
  package static func normalize(_ text: RawSpan, into output: inout [UInt8]) {
    // SAFETY: The reader is used only inside the closure.
    unsafe text.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      var composer = Composer()
      var start = 0
      while start < reader.count {
        let scan = quickCheck(reader, from: start)
        unsafe output.append(contentsOf: bytes[start..<scan.safe])
        start = scan.safe
        while start < scan.end {
          start = composer.composeSegment(reader, from: start, into: &output)
        }
      }
    }
  }

  /// Whether a text is in Normalization Form C already.
  ///
  /// - Complexity: O(n); ASCII and Latin letters take the fast path.
  package static func isNormalized(_ text: RawSpan) -> Bool {
    // SAFETY: The reader is used only inside the closure.
    unsafe text.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      var composer = Composer()
      var segment: [UInt8] = []
      var start = 0
      while start < reader.count {
        let scan = quickCheck(reader, from: start)
        start = scan.safe
        while start < scan.end {
          segment.removeAll(keepingCapacity: true)
          let end = composer.composeSegment(reader, from: start, into: &segment)
          guard segment.count == end - start else { return false }
          for (position, byte) in segment.enumerated() where byte != reader.byte(start + position) {
            return false
          }
          start = end
        }
      }
      return true
    }
  }

  /// The normal form of a string.
  package static func normalize(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      // SAFETY: The span does not leave the closure.
      let span = unsafe UnsafeRawBufferPointer(bytes).bytes
      var output: [UInt8] = []
      output.reserveCapacity(span.byteCount)
      normalize(span, into: &output)
      return String(decoding: output, as: UTF8.self)
    }
  }

  /// How far a text is certainly normalised.
  private struct Scan {
    /// Everything before this offset is in normal form, and nothing after it changes that.
    var safe: Int
    /// Where the doubt ends; equal to `safe` at the end of the text.
    var end: Int
  }

  /// Looks for the first scalar that composition or reordering could touch.
  ///
  /// Scalars below U+0300 are all starters that stand for themselves.
  private static func quickCheck(_ reader: UTF8Reader, from start: Int) -> Scan {
    var offset = start
    var boundary = start
    var lastClass: UInt8 = 0
    while offset < reader.count {
      if let word = reader.word(offset), word & 0x8080_8080_8080_8080 == 0 {
        offset &+= 8
        boundary = offset &- 1
        lastClass = 0
        continue
      }
      let decoded = reader.decode(offset)
      if decoded.scalar < 0x300 || decoded.scalar == UTF8Reader.invalid {
        lastClass = 0
        boundary = offset
      } else {
        let kind = Kind(decoded.scalar)
        let isOrdered = kind.combiningClass == 0 || kind.combiningClass >= lastClass
        guard kind.check == .yes, isOrdered else {
          return Scan(safe: boundary, end: offset &+ decoded.byteCount)
        }
        lastClass = kind.combiningClass
        if kind.combiningClass == 0 { boundary = offset }
      }
      offset &+= decoded.byteCount
    }
    return Scan(safe: offset, end: offset)
  }
}

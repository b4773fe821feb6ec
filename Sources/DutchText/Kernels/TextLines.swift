/// The lines of a text in normal form, one after the other in one buffer.
///
/// A line ends at LF, CR, CRLF or a form feed. Its normal form: white space (also the no-break kinds)
/// is one space and none at the ends, control characters and byte order marks are gone, and it is
/// NFC; joining two lines with a space or a line feed keeps them NFC.
package struct TextLines: Sendable {
  /// A line, as a range of the buffer.
  package struct Line: Hashable, Sendable {
    /// Where it begins in `TextLines.bytes`.
    package let start: UInt32
    /// Its bytes; 0 for a blank line.
    package let byteCount: UInt32
    /// Its Unicode scalars.
    package let scalarCount: UInt32
    /// How many columns of white space preceded it; a tab counts as four.
    package let indent: UInt32
    /// Its number in the text, counted from 1; a form feed does not count.
    package let number: UInt32

    /// Its place in the buffer.
    package var range: Range<Int> { Int(start)..<Int(start) + Int(byteCount) }
    /// Whether nothing stands on it.
    package var isBlank: Bool { byteCount == 0 }
  }

  /// The normal forms, one after the other.
  package private(set) var bytes: [UInt8] = []
  /// The lines, in order.
  package private(set) var lines: [Line] = []
  /// How many control characters were dropped.
  package private(set) var droppedControlCount = 0

  /// Reads the lines of a text.
  ///
  /// - Parameter text: UTF-8, below 4 GiB.
  /// - Complexity: O(n).
  package init(_ text: Span<UInt8>) {
    precondition(text.count < Int(UInt32.max), "a text has less than 4 GiB")
    bytes.reserveCapacity(text.count)
    // SAFETY: The reader checks each read, and is used only inside the closure.
    unsafe text.withUnsafeBytes { buffer in
      let reader = unsafe UTF8Reader(buffer)
      var start = 0
      var number: UInt32 = 1
      while start < reader.count {
        var cleaner = LineCleaner(reader, from: start)
        let end = cleaner.appendLine(to: &bytes)
        add(cleaner, indent: Self.indent(reader, from: start, to: end), number: number)
        // A text of 4 GiB of lines has numbers that fit.
        if end < reader.count, reader.byte(end) != 0x0C { number &+= 1 }
        let isCRLF = reader.byte(end) == 0x0D && reader.byte(end &+ 1) == 0x0A
        start = end &+ (isCRLF ? 2 : 1)
      }
    }
  }

  /// Appends the normal form of a piece of text within a line; line ends are white space like others.
  ///
  /// - Returns: How many control characters were dropped.
  /// - Complexity: O(n).
  package static func append(_ text: Span<UInt8>, to output: inout [UInt8]) -> Int {
    // SAFETY: The reader checks each read, and is used only inside the closure.
    unsafe text.withUnsafeBytes { buffer in
      var cleaner = LineCleaner(unsafe UTF8Reader(buffer), from: 0)
      cleaner.endsAtLineEnd = false
      _ = cleaner.appendLine(to: &output)
      return cleaner.droppedControlCount
    }
  }

  private mutating func add(_ cleaner: LineCleaner, indent: UInt32, number: UInt32) {
    droppedControlCount += cleaner.droppedControlCount
    let range = cleaner.outputStart..<bytes.count
    precondition(range.upperBound < Int(UInt32.max), "a text has less than 4 GiB")
    let scalarCount =
      cleaner.isASCII ? range.count : bytes.withRawSpan { ScalarOffsets.count($0, range) }
    lines.append(
      Line(
        start: UInt32(range.lowerBound), byteCount: UInt32(range.count),
        scalarCount: UInt32(scalarCount), indent: indent, number: number))
  }

  private static func indent(_ reader: UTF8Reader, from start: Int, to end: Int) -> UInt32 {
    var indent: UInt32 = 0
    var offset = start
    while offset < end, reader.byte(offset) == 0x20 || reader.byte(offset) == 0x09 {
      indent &+= reader.byte(offset) == 0x09 ? 4 : 1
      offset &+= 1
    }
    return indent
  }
}

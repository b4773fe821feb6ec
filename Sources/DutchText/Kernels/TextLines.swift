/// The lines of a text in normal form, one after the other in one buffer.
///
/// A line ends at LF, CR, CRLF or a form feed. Its normal form: white space (also the no-break kinds)
/// is one space and none at the ends, control characters and byte order marks are gone, and it is
/// NFC; joining two lines with a space or a line feed keeps them NFC.
///
/// A line takes five bytes beside its own, for a text of three megabytes can be three million lines.
package struct TextLines: Sendable {
  /// A line, as a range of the buffer.
  package struct Line: Hashable, Sendable {
    /// Its place in `TextLines.bytes`; empty for a blank line.
    package let range: Range<Int>
    /// Its Unicode scalars.
    package let scalarCount: Int
    /// How many columns of white space preceded it, at most 255; a tab counts as four.
    package let indent: Int
    /// Its number in the text, counted from 1; a form feed does not count.
    package let number: Int

    /// Whether nothing stands on it.
    package var isBlank: Bool { range.isEmpty }
  }

  /// The normal forms, one after the other.
  package private(set) var bytes: [UInt8] = []
  /// How many control characters were dropped.
  package private(set) var droppedControlCount = 0
  /// Where each line begins in `bytes`; the end of the last one follows.
  private var starts: [UInt32] = [0]
  private var indents: [UInt8] = []
  /// The lines that a form feed ends, in order.
  private var fedLines: [UInt32] = []

  /// Reads the lines of a text.
  ///
  /// - Parameter text: UTF-8, below 4 GiB.
  /// - Complexity: O(n).
  package init(_ text: Span<UInt8>) {
    precondition(text.count < Int(UInt32.max), "a text has less than 4 GiB")
    bytes.reserveCapacity(text.count)
    let most = [0x0A, 0x0C, 0x0D].reduce(2) { $0 + ByteScan.count(of: $1, in: text) }
    starts.reserveCapacity(most)
    indents.reserveCapacity(most)
    // SAFETY: The reader checks each read, and is used only inside the closure.
    unsafe text.withUnsafeBytes { buffer in
      let reader = unsafe UTF8Reader(buffer)
      var start = 0
      while start < reader.count {
        var cleaner = LineCleaner(reader, from: start)
        let end = cleaner.appendLine(to: &bytes)
        droppedControlCount += cleaner.droppedControlCount
        precondition(bytes.count < Int(UInt32.max), "a text has less than 4 GiB")
        if reader.byte(end) == 0x0C { fedLines.append(UInt32(indents.count)) }
        indents.append(UInt8(clamping: Self.indent(reader, from: start, to: end)))
        starts.append(UInt32(bytes.count))
        let isCRLF = reader.byte(end) == 0x0D && reader.byte(end &+ 1) == 0x0A
        start = end &+ (isCRLF ? 2 : 1)
      }
    }
  }

  /// How many lines there are.
  package var count: Int { indents.count }

  /// The lines, in order.
  package var lines: some RandomAccessCollection<Line> {
    (0..<count).lazy.map { line(at: $0) }
  }

  /// A line by its place, counted from 0.
  ///
  /// - Complexity: O(line), and O(log f) in the number of form feeds.
  package func line(at index: Int) -> Line {
    let range = range(ofLine: index)
    return Line(
      range: range, scalarCount: bytes.withRawSpan { ScalarOffsets.count($0, range) },
      indent: Int(indents[index]), number: index + 1 - fedLineCount(before: index))
  }

  /// Where a line stands in `bytes`.
  ///
  /// - Complexity: O(1).
  package func range(ofLine index: Int) -> Range<Int> {
    Int(starts[index])..<Int(starts[index + 1])
  }

  private func fedLineCount(before index: Int) -> Int {
    var low = 0
    var high = fedLines.count
    while low < high {
      let middle = (low + high) / 2
      if Int(fedLines[middle]) < index { low = middle + 1 } else { high = middle }
    }
    return low
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

internal import DutchText

/// The lines of a text file, each made when it is asked for.
///
/// A file of three megabytes can be three million lines: what is kept of a line that nobody looks at
/// is where it begins.
struct SourceLines: RandomAccessCollection, Sendable {
  private let text: TextLines
  private let array: [SourceLine]
  /// The first line that counts.
  private var first = 0

  /// The lines of valid UTF-8: LF, CR and CRLF end one, and so does a form feed.
  init(_ utf8: [UInt8], notes: inout ReadingNotes) {
    text = TextLines(utf8.span)
    array = []
    notes.add(.droppedControls, count: text.droppedControlCount)
  }

  /// Lines that were made already.
  init(_ lines: [SourceLine]) {
    text = TextLines([UInt8]().span)
    array = lines
  }

  var startIndex: Int { 0 }
  var endIndex: Int { Swift.max(text.count, array.count) - first }

  subscript(index: Int) -> SourceLine {
    precondition(index >= 0 && index < endIndex, "a line is in the file")
    if !array.isEmpty { return array[first + index] }
    return SourceLine(text.line(at: first + index), text.bytes.span)
  }

  /// Whether nothing stands on a line.
  func isBlank(_ index: Int) -> Bool {
    array.isEmpty ? text.range(ofLine: first + index).isEmpty : array[first + index].isBlank
  }

  /// What tells whether a line goes on in the next one.
  func shape(_ index: Int) -> LineShape {
    guard array.isEmpty else { return array[first + index].shape }
    let line = text.line(at: first + index)
    return LineShape(text.bytes.span.extracting(line.range), length: line.scalarCount)
  }

  /// Leaves out the first lines: those of front matter.
  mutating func removeFirst(_ count: Int) {
    precondition(count >= 0 && count <= endIndex, "no more lines are left out than there are")
    first += count
  }
}

internal import DutchText

/// The normal form of a piece of text within a paragraph.
package enum InlineText {
  /// Collapses white space (also the no-break kinds) to one space each, trims it at both ends,
  /// drops control characters and byte order marks, and normalises to NFC.
  ///
  /// - Parameters:
  ///   - text: The piece; line ends in it are white space like others.
  ///   - notes: Counts the control characters that were dropped.
  /// - Returns: The text; joining two results with a space or a line feed keeps them NFC.
  /// - Complexity: O(bytes).
  package static func clean(_ text: String, notes: inout ReadingNotes) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    let droppedCount = TextLines.append(text.utf8.span, to: &output)
    notes.add(.droppedControls, count: droppedCount)
    return ByteScan.text(output.span) ?? String(decoding: output, as: UTF8.self)
  }
}

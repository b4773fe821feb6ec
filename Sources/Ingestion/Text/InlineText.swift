internal import DutchText

/// The normal form of a piece of text within a paragraph.
package enum InlineText {
  /// Collapses white space (also the no-break kinds) to one space each, trims it at both ends,
  /// drops control characters and byte order marks, and normalises to NFC.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - notes: Counts the control characters that were dropped.
  /// - Returns: The text; joining two results with a space or a line feed keeps them NFC.
  /// - Complexity: O(bytes).
  package static func clean(_ bytes: ArraySlice<UInt8>, notes: inout ReadingNotes) -> String {
    if isClean(bytes) {
      return NFC.normalize(String(decoding: trimmed(bytes), as: UTF8.self))
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var needsSpace = false
    var droppedCount = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let kind = kind(of: byte, at: index, in: bytes)
      switch kind.meaning {
      case .space: needsSpace = !output.isEmpty
      case .control: droppedCount += 1
      case .mark: break
      case .text:
        if needsSpace { output.append(0x20) }
        needsSpace = false
        output.append(contentsOf: bytes[index..<index + kind.byteCount])
      }
      index += kind.byteCount
    }
    notes.add(.droppedControls, count: droppedCount)
    return NFC.normalize(String(decoding: output, as: UTF8.self))
  }

  /// The same for a string.
  package static func clean(_ text: String, notes: inout ReadingNotes) -> String {
    clean(Array(text.utf8)[...], notes: &notes)
  }

  /// Whether only single plain spaces and text stand there, so that nothing but the ends changes.
  private static func isClean(_ bytes: ArraySlice<UInt8>) -> Bool {
    var afterSpace = false
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x21...0x7E, 0x80...0xC1, 0xC3...0xE0, 0xE4...0xEE, 0xF0...0xFF: afterSpace = false
      case 0x20:
        if afterSpace { return false }
        afterSpace = true
      default:
        guard kind(of: byte, at: index, in: bytes).meaning == .text else { return false }
        afterSpace = false
      }
    }
    return true
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    if rest.first == 0x20 { rest = rest.dropFirst() }
    if rest.last == 0x20 { rest = rest.dropLast() }
    return rest
  }

  private enum Meaning {
    case text
    case space
    case control
    case mark
  }

  /// What stands at an index, and in how many bytes.
  private static func kind(
    of byte: UInt8, at index: Int, in bytes: ArraySlice<UInt8>
  ) -> (meaning: Meaning, byteCount: Int) {
    switch byte {
    case 0x21...0x7E: return (.text, 1)
    case 0x20, 0x09...0x0D: return (.space, 1)
    case 0x00...0x1F, 0x7F: return (.control, 1)
    case 0xC2:
      guard index + 1 < bytes.endIndex else { return (.text, 1) }
      let next = bytes[index + 1]
      return (next == 0xA0 || next == 0x85 ? .space : next < 0xA0 ? .control : .text, 2)
    case 0xE1, 0xE2, 0xE3, 0xEF:
      guard index + 2 < bytes.endIndex else { return (.text, 1) }
      return (wide(byte, bytes[index + 1], bytes[index + 2]), 3)
    default: return (.text, 1)
    }
  }

  private static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Meaning {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80):
      .space
    case (0xEF, 0xBB, 0xBF): .mark
    default: .text
    }
  }
}

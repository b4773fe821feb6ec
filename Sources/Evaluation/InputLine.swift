/// A line with content, and where it stands.
struct InputLine {
  /// Its number in the text, from 1.
  let number: Int
  /// Its bytes, without the line break.
  let bytes: ArraySlice<UInt8>

  /// The lines of `text` that hold more than white space; a byte order mark and the CR of CRLF go.
  static func lines(of text: String) -> [InputLine] {
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var lines: [InputLine] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let content = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if content.contains(where: { !Self.isBlank($0) }) {
        lines.append(InputLine(number: number, bytes: content))
      }
    }
    return lines
  }

  /// The columns between white space of any length.
  var words: [ArraySlice<UInt8>] { bytes.split(whereSeparator: Self.isBlank) }

  /// The columns between tabs, of which at most `limit`; empty ones count.
  func cells(limit: Int = .max) -> [ArraySlice<UInt8>] {
    bytes.split(
      separator: UInt8(ascii: "\t"), maxSplits: limit - 1, omittingEmptySubsequences: false)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}

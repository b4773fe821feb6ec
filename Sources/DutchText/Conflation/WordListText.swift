/// A list of this program, read by bytes: it is read at every start.
struct WordListText {
  /// The words of each line, as `FoldedWord` would hold them.
  let lines: [[ArraySlice<UInt8>]]

  /// Reads a list: words between spaces and line feeds.
  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isSecond = false
    for byte in text.utf8 {
      if isSecond, let plain = Self.plain(byte) {
        bytes[bytes.count - 1] = plain
      } else {
        bytes.append(byte)
      }
      isSecond = byte == 0xC3
    }
    lines = bytes.split(separator: UInt8(ascii: "\n")).map {
      $0.split(separator: UInt8(ascii: " "))
    }
  }

  /// The letter under a diaeresis, by the second byte of `ë ï ö ü`.
  private static func plain(_ second: UInt8) -> UInt8? {
    switch second {
    case 0xAB: UInt8(ascii: "e")
    case 0xAF: UInt8(ascii: "i")
    case 0xB6: UInt8(ascii: "o")
    case 0xBC: UInt8(ascii: "u")
    default: nil
    }
  }
}

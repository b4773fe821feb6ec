/// An article of a synthetic collection.
struct SyntheticDocument {
  /// Its number in the collection.
  let number: Int
  /// UTF-8, one line.
  var title: [UInt8] = []
  /// UTF-8, paragraphs between blank lines.
  var text: [UInt8] = []

  /// Its id: digits of one length, so that ids sort as numbers do.
  var id: String {
    let digits = String(number)
    return "kunst-" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// A day of one of 24 years, so that a range of years narrows a collection down anywhere in it.
  var date: String {
    let month = 1 + number / 24 % 12
    return "\(2000 + number % 24)-\(month < 10 ? "0" : "")\(month)-\(10 + number / 288 % 19)"
  }

  /// Leaves lower-case words with single spaces between, what every engine takes for the same tokens.
  mutating func makePlain() {
    title = Self.plain(title)
    text = Self.plain(text)
  }

  private static func plain(_ prose: [UInt8]) -> [UInt8] {
    let words = prose.split { !(0x61...0x7A).contains($0 | 0x20) }
    return Array(words.joined(separator: [UInt8(ascii: " ")])).map { $0 == 0x20 ? $0 : $0 | 0x20 }
  }

  /// Appends it as a line of a JSON Lines collection.
  func appendLine(to output: inout [UInt8]) {
    output.append(contentsOf: #"{"id":"\#(id)","date":"\#(date)","title":""#.utf8)
    output.append(contentsOf: title)
    output.append(contentsOf: #"","text":""#.utf8)
    for byte in text {
      // There is nothing else to escape in these texts.
      if byte == UInt8(ascii: "\n") {
        output.append(contentsOf: #"\n"#.utf8)
      } else {
        output.append(byte)
      }
    }
    output.append(contentsOf: "\"}\n".utf8)
  }
}

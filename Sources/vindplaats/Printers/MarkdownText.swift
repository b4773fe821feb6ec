internal import VindplaatsKit

/// Writes text as Markdown (CommonMark 0.31), so that it reads as it stands.
struct MarkdownText {
  private let bytes: [UInt8]
  private var output: [UInt8] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A part of a text with its links, in order, as `[text](address)`.
  ///
  /// - Complexity: O(bytes).
  static func inline(
    _ bytes: [UInt8], _ range: Range<Int>, links: ArraySlice<ExtractedArticle.Link> = []
  ) -> [UInt8] {
    var text = MarkdownText(bytes)
    var start = range.lowerBound
    for link in links {
      let link = (range: link.bytes.clamped(to: range), target: link.target)
      guard link.range.lowerBound >= start, !link.range.isEmpty else { continue }
      text.escape(start..<link.range.lowerBound, isStart: start == range.lowerBound)
      text.escapeExclamationMark()
      text.output += "[".utf8
      text.escape(link.range, isStart: false)
      text.output += "](\(address(link.target)))".utf8
      start = link.range.upperBound
    }
    text.escape(start..<range.upperBound, isStart: start == range.lowerBound)
    return text.output
  }

  /// A text without links, on one line.
  static func line(_ text: String) -> String {
    let bytes = Array(TextStyle.safe(text).utf8)
    return String(decoding: inline(bytes, bytes.indices), as: UTF8.self)
  }

  /// A text on one line, emphasised.
  static func emphasised(_ text: String) -> String { "*\(line(text))*" }

  /// A text on one line as a link, or emphasised where there is no address.
  static func link(_ text: String, to target: String?) -> String {
    target.map { "[\(line(text))](\(address($0)))" } ?? emphasised(text)
  }

  /// Copies a part, with a backslash before what would be a mark.
  private mutating func escape(_ range: Range<Int>, isStart: Bool) {
    var isStart = isStart
    var index = range.lowerBound
    while index < range.upperBound {
      if isStart {
        index = escapeStart(index..<range.upperBound)
        isStart = false
        continue
      }
      if isMark(at: index) { output.append(UInt8(ascii: "\\")) }
      output.append(bytes[index])
      isStart = bytes[index] == UInt8(ascii: "\n")
      index += 1
    }
  }

  /// Keeps an exclamation mark before a link from making it a picture.
  private mutating func escapeExclamationMark() {
    guard output.last == UInt8(ascii: "!") else { return }
    output.insert(UInt8(ascii: "\\"), at: output.count - 1)
  }

  /// Writes what would make a line a heading, an item, a quotation or a row; returns the place behind it.
  private mutating func escapeStart(_ range: Range<Int>) -> Int {
    guard let first = bytes[range].first else { return range.lowerBound }
    if "#>+-=|:".utf8.contains(first) {
      output.append(contentsOf: [UInt8(ascii: "\\"), first])
      return range.lowerBound + 1
    }
    let digits = bytes[range].prefix { (0x30...0x39).contains($0) }
    if !digits.isEmpty, digits.endIndex < range.upperBound,
      ".)".utf8.contains(bytes[digits.endIndex])
    {
      output.append(contentsOf: digits + [UInt8(ascii: "\\"), bytes[digits.endIndex]])
      return digits.endIndex + 1
    }
    return range.lowerBound
  }

  private func isMark(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"):
      true
    case UInt8(ascii: "_"): !(isAlphanumeric(at: index - 1) && isAlphanumeric(at: index + 1))
    case UInt8(ascii: "&"):
      index + 1 < bytes.count && (bytes[index + 1] == UInt8(ascii: "#") || bytes[index + 1] > 0x40)
    default: false
    }
  }

  private func isAlphanumeric(at index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    return (0x30...0x39).contains(bytes[index]) || (0x61...0x7A).contains(bytes[index] | 0x20)
  }

  /// An address, with what would end or change it as `%28` and its like.
  private static func address(_ target: String) -> String {
    var escaped: [UInt8] = []
    for byte in target.utf8 {
      if byte <= 0x20 || "()<>\\".utf8.contains(byte) {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += ((byte < 16 ? "%0" : "%") + digits).utf8
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

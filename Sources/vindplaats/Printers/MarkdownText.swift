internal import VindplaatsKit

/// Writes text as Markdown (CommonMark), so that it reads as it stands.
struct MarkdownText {
  private let bytes: [UInt8]
  private var output: [UInt8] = []

  /// Prepares writing parts of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A part of a text with its links, in order, as `[text](address)`.
  static func inline(
    _ bytes: [UInt8], _ range: Range<Int>, links: ArraySlice<ExtractedArticle.Link>
  ) -> [UInt8] {
    var text = MarkdownText(bytes)
    var start = range.lowerBound
    for link in links {
      let link = (range: link.bytes.clamped(to: range), target: link.target)
      guard link.range.lowerBound >= start, !link.range.isEmpty else { continue }
      text.escape(start..<link.range.lowerBound, isStart: start == range.lowerBound)
      text.output.append(UInt8(ascii: "["))
      text.escape(link.range, isStart: false)
      text.output.append(contentsOf: "](".utf8)
      text.output.append(contentsOf: address(link.target))
      text.output.append(UInt8(ascii: ")"))
      start = link.range.upperBound
    }
    text.escape(start..<range.upperBound, isStart: start == range.lowerBound)
    return text.output
  }

  /// A text without links.
  static func plain(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return inline(bytes, bytes.indices, links: [])
  }

  /// Copies a part, with a backslash before what would be a mark.
  private mutating func escape(_ range: Range<Int>, isStart: Bool) {
    var offset = range.lowerBound
    if isStart { offset = escapeStart(range) }
    for index in offset..<range.upperBound {
      if isMark(at: index) { output.append(UInt8(ascii: "\\")) }
      output.append(bytes[index])
    }
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
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "_"):
      true
    case UInt8(ascii: "&"):
      index + 1 < bytes.count && (bytes[index + 1] == UInt8(ascii: "#") || bytes[index + 1] > 0x40)
    default: false
    }
  }

  /// An address, with what would end or change it as `%28` and its like.
  private static func address(_ target: String) -> [UInt8] {
    var escaped: [UInt8] = []
    for byte in target.utf8 {
      if byte <= 0x20 || "()<>\\".utf8.contains(byte) {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped.append(contentsOf: (byte < 16 ? "%0" : "%").utf8)
        escaped.append(contentsOf: digits.utf8)
      } else {
        escaped.append(byte)
      }
    }
    return escaped
  }
}

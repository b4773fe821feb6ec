internal import DutchText

internal import DutchText

/// A paragraph of an article's finished text.
struct TextParagraph: Hashable, Sendable {
  /// Its UTF-8 bytes in the text.
  let range: Range<Int>
  /// The zones that span it wholly.
  let kinds: Set<ZoneKind>
  /// Whether it ends in a question mark.
  let asks: Bool
  private let article: String

  /// Its text.
  ///
  /// - Complexity: O(*range*).
  var text: String { ByteScan.text(article.utf8.span.extracting(range)) ?? "" }
  /// The label that it begins with, if it does.
  var label: TurnLabel? {
    // Its text is made only where a label may be.
    let mayBegin = TurnLabel.mayBegin(article.utf8.span.extracting(range))
    return mayBegin ? TurnLabel(paragraph: text) : nil
  }
  /// Whether it is set apart as a heading or by bold type.
  var isSetApart: Bool { kinds.contains(.heading) || kinds.contains(.emphasised) }

  /// The paragraphs of an article.
  static func paragraphs(of article: Article) -> [TextParagraph] {
    let text = article.text
    let bytes = text.utf8.span
    var kinds: [Range<Int>: Set<ZoneKind>] = [:]
    for zone in article.zones { kinds[zone.range, default: []].insert(zone.kind) }
    var paragraphs: [TextParagraph] = []
    var start = 0
    while start < bytes.count {
      let end = endOfParagraph(bytes, from: start)
      paragraphs.append(
        TextParagraph(
          range: start..<end, kinds: kinds.isEmpty ? [] : kinds[start..<end] ?? [],
          asks: end > start && bytes[end - 1] == UInt8(ascii: "?"), article: text))
      start = end + 2
    }
    return paragraphs
  }

  /// Whether any paragraph ends in a question mark.
  static func hasQuestion(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var offset = 0
    while let mark = ByteScan.firstIndex(of: UInt8(ascii: "?"), in: bytes, from: offset) {
      offset = mark + 1
      if offset == bytes.count { return true }
      if offset + 1 < bytes.count, bytes[offset] == 0x0A, bytes[offset + 1] == 0x0A { return true }
    }
    return false
  }

  /// Whether a text has more than so many paragraphs.
  static func areMore(than limit: Int, in text: String) -> Bool {
    let bytes = text.utf8.span
    var count = 0
    var start = 0
    while start < bytes.count, count <= limit {
      count += 1
      start = endOfParagraph(bytes, from: start) + 2
    }
    return count > limit
  }

  /// Where the next two line feeds stand, or the text ends.
  private static func endOfParagraph(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while let end = ByteScan.firstIndex(of: 0x0A, in: bytes, from: offset) {
      if end + 1 < bytes.count, bytes[end + 1] == 0x0A { return end }
      offset = end + 1
    }
    return bytes.count
  }
}

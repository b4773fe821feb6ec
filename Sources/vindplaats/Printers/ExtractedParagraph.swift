internal import VindplaatsKit

/// A paragraph of an extracted article, with what is known of it.
struct ExtractedParagraph {
  /// Its UTF-8 bytes within the article's text.
  let bytes: Range<Int>
  /// What it is: the kinds of the zones that hold it.
  let kinds: Set<String>
  /// The bytes of the label that it begins with, of a turn in an interview.
  let label: Range<Int>?
  /// The links in it.
  let links: ArraySlice<ExtractedArticle.Link>
  /// The captions that stand before it.
  let captions: [String]

  /// Whether it is an item of a list.
  var isItem: Bool { kinds.contains("listItem") || kinds.contains("footnote") }
  /// Whether it is a row of a table.
  var isRow: Bool { kinds.contains("tableRow") }
  /// Whether it is quoted.
  var isQuoted: Bool { kinds.contains("blockQuote") || kinds.contains("pullQuote") }
  /// Whether it is of a kind of which several stand together without empty lines.
  func continues(_ other: ExtractedParagraph?) -> Bool {
    guard let other, captions.isEmpty else { return false }
    return isItem && other.isItem || isRow && other.isRow
  }

  /// The paragraphs of an article in order, and the captions behind the last.
  ///
  /// - Complexity: O(text + zones + links).
  static func all(
    of article: ExtractedArticle, _ bytes: [UInt8]
  ) -> (paragraphs: [ExtractedParagraph], lastCaptions: [String]) {
    var zones = article.zones[...]
    var links = article.links[...]
    var captions = article.captions[...]
    var open: [ExtractedArticle.Zone] = []
    var paragraphs: [ExtractedParagraph] = []
    for range in ranges(of: bytes) {
      open.removeAll { $0.bytes.upperBound <= range.lowerBound }
      while let zone = zones.first, zone.bytes.lowerBound < range.upperBound {
        open.append(zones.removeFirst())
      }
      let linkEnd = links.firstIndex { $0.bytes.lowerBound >= range.upperBound } ?? links.endIndex
      let captionEnd =
        captions.firstIndex { $0.byteOffset > range.lowerBound } ?? captions.endIndex
      let holding = open.filter { $0.bytes.upperBound >= range.upperBound }
      let label = open.first {
        $0.kind == "speakerLabel" && $0.bytes.lowerBound == range.lowerBound
      }
      paragraphs.append(
        ExtractedParagraph(
          bytes: range, kinds: Set(holding.map(\.kind)), label: label?.bytes,
          links: links[..<linkEnd], captions: captions[..<captionEnd].map(\.text)))
      links = links[linkEnd...]
      captions = captions[captionEnd...]
    }
    return (paragraphs, captions.map(\.text))
  }

  /// What stands between empty lines.
  private static func ranges(of bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A && index > start {
      guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else { continue }
      ranges.append(start..<index)
      start = index + 2
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }
}

internal import VindplaatsKit

/// The paragraphs of an extracted article one by one: a file may hold millions.
///
/// - Complexity: O(text + zones + links) for all.
struct ExtractedParagraphs {
  private let bytes: [UInt8]
  private var start = 0
  private var zones: ArraySlice<ExtractedArticle.Zone>
  private var links: ArraySlice<ExtractedArticle.Link>
  private var captions: ArraySlice<ExtractedArticle.Caption>
  /// The zones that began and do not end before the next paragraph.
  private var open: [ExtractedArticle.Zone] = []

  /// - `bytes`: The article's text.
  init(_ article: ExtractedArticle, _ bytes: [UInt8]) {
    self.bytes = bytes
    zones = article.zones[...]
    links = article.links[...]
    captions = article.captions[...]
  }

  /// The captions that no paragraph had before it yet: after the last paragraph, those behind it.
  var captionsLeft: [String] { captions.map(\.text) }

  /// The next paragraph, or nil after the last.
  mutating func next() -> ExtractedParagraph? {
    guard let range = nextRange() else { return nil }
    open.removeAll { $0.bytes.upperBound <= range.lowerBound }
    while let zone = zones.first, zone.bytes.lowerBound < range.upperBound {
      open.append(zones.removeFirst())
    }
    let linkEnd = links.firstIndex { $0.bytes.lowerBound >= range.upperBound } ?? links.endIndex
    let captionEnd =
      captions.firstIndex { $0.byteOffset > range.lowerBound } ?? captions.endIndex
    defer {
      links = links[linkEnd...]
      captions = captions[captionEnd...]
    }
    let holding = open.filter { $0.bytes.upperBound >= range.upperBound }
    let label = open.first {
      $0.kind == "speakerLabel" && $0.bytes.lowerBound == range.lowerBound
    }
    return ExtractedParagraph(
      bytes: range, kinds: Set(holding.map(\.kind)), label: label?.bytes,
      links: links[..<linkEnd], captions: captions[..<captionEnd].map(\.text))
  }

  /// What stands before the next empty line.
  private mutating func nextRange() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let first = start
    var end = first + 1
    while end + 1 < bytes.count, bytes[end] != 0x0A || bytes[end + 1] != 0x0A { end += 1 }
    guard end + 1 < bytes.count else {
      start = bytes.count
      return first..<bytes.count
    }
    start = end + 2
    return first..<end
  }
}

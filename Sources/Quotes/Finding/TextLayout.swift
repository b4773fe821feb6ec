internal import DutchText

/// The paragraphs of a text with their marks and zones.
struct TextLayout {
  private(set) var paragraphs: [TextParagraph] = []

  /// Whether there is anything to look for: a mark, a colon behind a cue, a turn, a quotation set apart.
  private(set) var mayHoldQuotes = false

  /// - Complexity: O(bytes + zones · paragraphs that they hold).
  init(_ source: QuoteSource) {
    let text = source.text
    var start = 0
    var next = 0
    var marks: [(glyph: MarkGlyph, start: Int)] = []
    var colons: [Int] = []
    while let index = ByteScan.firstQuoteSign(in: text.span, from: next) {
      next = index + 1
      switch text[index] {
      case 0x0A where next < text.count && text[next] == 0x0A:
        append(start..<index, marks, colons, of: text)
        marks.removeAll(keepingCapacity: true)
        colons.removeAll(keepingCapacity: true)
        while next < text.count, text[next] == 0x0A { next += 1 }
        start = next
      case UInt8(ascii: ":"):
        if ColonFinder.mayIntroduceSpeech(index, of: text, from: start) { colons.append(index) }
      default:
        if let glyph = MarkGlyph.at(index, of: text) { marks.append((glyph, index)) }
      }
    }
    append(start..<text.count, marks, colons, of: text)
    mayHoldQuotes = paragraphs.contains { !$0.marks.isEmpty || !$0.colons.isEmpty }
    addZones(source.zones, textCount: text.count)
  }

  private mutating func append(
    _ range: Range<Int>, _ marks: [(glyph: MarkGlyph, start: Int)], _ colons: [Int],
    of text: [UInt8]
  ) {
    guard !range.isEmpty else { return }
    paragraphs.append(
      TextParagraph(
        range: range,
        marks: marks.map { QuotationMark($0.glyph, at: $0.start, of: text, in: range) },
        colons: colons))
  }

  private mutating func addZones(_ zones: [QuoteZone], textCount: Int) {
    var first = 0
    for zone in zones where zone.range.lowerBound >= 0 && zone.range.upperBound <= textCount {
      while first < paragraphs.count, paragraphs[first].range.upperBound <= zone.range.lowerBound {
        first += 1
      }
      var index = first
      while index > 0, paragraphs[index - 1].range.upperBound > zone.range.lowerBound { index -= 1 }
      while index < paragraphs.count, paragraphs[index].range.lowerBound < zone.range.upperBound {
        if paragraphs[index].take(zone) { mayHoldQuotes = true }
        index += 1
      }
    }
  }
}

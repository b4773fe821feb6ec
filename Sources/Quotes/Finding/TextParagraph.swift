/// A paragraph of a text: its marks and the zones in which it lies.
struct TextParagraph {
  var range: Range<Int>
  var marks: [QuotationMark]
  /// Colons behind which somebody may speak without marks.
  var colons: [Int]
  /// The kinds of zones that hold it.
  private(set) var kinds: Set<QuoteZoneKind> = []
  /// Who speaks in its turn.
  private(set) var speaker: String?
  /// The end of its label, or its own start.
  private(set) var bodyStart: Int

  init(range: Range<Int>, marks: [QuotationMark], colons: [Int]) {
    self.range = range
    self.marks = marks
    self.colons = colons
    bodyStart = range.lowerBound
  }

  /// Whether it is a quote whatever its marks.
  var isTurnOrSetApart: Bool {
    kinds.contains(.answer) || kinds.contains(.blockQuote) || kinds.contains(.pullQuote)
  }

  /// Takes a zone that touches it; tells whether it makes a quote of it.
  mutating func take(_ zone: QuoteZone) -> Bool {
    if zone.kind == .label {
      if zone.range.lowerBound <= range.lowerBound, zone.range.upperBound <= range.upperBound {
        bodyStart = max(bodyStart, zone.range.upperBound)
      }
      return false
    }
    kinds.insert(zone.kind)
    if zone.kind == .answer || zone.kind == .question { speaker = zone.speaker ?? speaker }
    return zone.kind == .answer || zone.kind == .blockQuote || zone.kind == .pullQuote
  }
}

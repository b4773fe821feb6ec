/// A range of an article's text that stands out: a heading, a list item, a question; in 32 bytes, for a text can have a million.
package struct Zone: Hashable, Sendable {
  /// What it is.
  package var kind: ZoneKind
  private var start: UInt32
  private var end: UInt32
  /// Who says it, by the fullest name found; nil means *onbekend*, or that nobody speaks.
  package var speaker: String?

  /// Makes a zone.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - range: UTF-8 bytes of the article's text, on scalar borders; below 4 GiB.
  ///   - speaker: Who says it, for a question, an answer or a quotation.
  package init(kind: ZoneKind, range: Range<Int>, speaker: String? = nil) {
    self.kind = kind
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    self.speaker = speaker
  }

  /// UTF-8 bytes of the article's text.
  package var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      start = UInt32(newValue.lowerBound)
      end = UInt32(newValue.upperBound)
    }
  }

  /// The order of an article's zones: by start, the longer one first, then by kind.
  package static func isBefore(_ left: Zone, _ right: Zone) -> Bool {
    (left.range.lowerBound, -left.range.upperBound, left.kind.rawValue)
      < (right.range.lowerBound, -right.range.upperBound, right.kind.rawValue)
  }
}

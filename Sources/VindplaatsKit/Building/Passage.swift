internal import DutchText
internal import Ingestion

/// A piece of an article's text in which sentences are looked for: between two borders of paragraphs
/// or zones.
struct Passage: Hashable {
  /// UTF-8 bytes of the text.
  var bytes: Range<Int>
  /// The stored number of the innermost zone; 0 for a plain paragraph.
  var zone: UInt8

  /// The number of the title's zone: a title weighs what a heading weighs.
  static let title = ZoneKind.heading.rawValue
  /// The number of a list item's zone.
  static let item = ZoneKind.listItem.rawValue

  /// The number under which a zone is stored.
  static func number(of kind: ZoneKind) -> UInt8 { kind.rawValue }

  /// The name of a zone by its stored number.
  static func name(of number: UInt8) -> String {
    ZoneKind(rawValue: number).map { "\($0)" } ?? "zone \(number)"
  }

  /// Cuts a text into passages.
  ///
  /// - Parameters:
  ///   - text: The article's text, its paragraphs separated by two line feeds.
  ///   - zones: Its zones, by start.
  /// - Returns: All of the text in order; passages may be empty or white.
  /// - Complexity: O(bytes + zones · depth).
  static func passages(of text: [UInt8], zones: [Zone]) -> [Passage] {
    var borders: [Int] = [0, text.count]
    for zone in zones {
      borders.append(zone.range.lowerBound)
      borders.append(zone.range.upperBound)
    }
    var index = 0
    while let feed = ByteScan.firstIndex(of: 0x0A, in: text.span, from: index) {
      index = feed + 1
      if index < text.count, text[index] == 0x0A { borders.append(index + 1) }
    }
    borders.sort()
    var passages: [Passage] = []
    passages.reserveCapacity(borders.count)
    var open: [Zone] = []
    var next = 0
    for (start, end) in zip(borders, borders.dropFirst()) where start < end {
      while next < zones.count, zones[next].range.lowerBound <= start {
        open.append(zones[next])
        next += 1
      }
      open.removeAll { $0.range.upperBound <= start }
      let innermost = open.min { $0.range.count < $1.range.count }
      passages.append(
        Passage(bytes: start..<end, zone: innermost.map { number(of: $0.kind) } ?? 0))
    }
    return passages
  }
}

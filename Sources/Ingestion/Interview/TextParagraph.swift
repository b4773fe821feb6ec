/// A paragraph of an article's finished text.
struct TextParagraph: Hashable, Sendable {
  /// Its UTF-8 bytes in the text.
  var range: Range<Int>
  /// Its text.
  var text: String
  /// The zones that span it wholly.
  var kinds: Set<ZoneKind>

  /// Whether it is set apart as a heading or by bold type.
  var isSetApart: Bool { kinds.contains(.heading) || kinds.contains(.emphasised) }

  /// The paragraphs of an article.
  static func paragraphs(of article: Article) -> [TextParagraph] {
    let bytes = Array(article.text.utf8)
    var kinds: [Range<Int>: Set<ZoneKind>] = [:]
    for zone in article.zones { kinds[zone.range, default: []].insert(zone.kind) }
    var paragraphs: [TextParagraph] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count,
        !(bytes[end] == 0x0A && end + 1 < bytes.count && bytes[end + 1] == 0x0A)
      {
        end += 1
      }
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      paragraphs.append(
        TextParagraph(range: start..<end, text: text, kinds: kinds[start..<end] ?? []))
      start = end + 2
    }
    return paragraphs
  }
}

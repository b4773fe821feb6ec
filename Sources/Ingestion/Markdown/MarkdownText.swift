/// The text of a Markdown file as its paragraphs come, eight bytes and its text for each.
///
/// Who looks for a title, metadata and a signature sees the first and the last paragraphs; what is found there to be no text is left out
/// at the end.
struct MarkdownText: Sendable {
  /// One of the first or last paragraphs.
  struct End: Sendable {
    /// Its place among all.
    let index: Int
    /// It, or of a long one the first lines.
    let paragraph: Paragraph
    /// The level of the heading that it is, or zero.
    let headingLevel: Int
  }

  private struct Mark: Sendable {
    let end: UInt32
    let kind: ZoneKind?
    let isEmphasised: Bool
  }

  private static let firstCount = 8
  private static let firstTextCount = 24
  private static let lastCount = 8
  /// Paragraphs of more bytes are neither metadata nor signatures.
  private static let longestEnd = 4_096

  private var utf8: [UInt8] = []
  private var lineMap = LineMap()
  private var marks: [Mark] = []
  private var first: [End] = []
  private var firstTextCount = 0
  private var last: [End] = []
  private var lastTexts: [End] = []
  /// The paragraph that is being appended, as far as it is kept as one of the ends.
  private var lines: [SourceLine] = []
  private var lineByteCount = 0
  private var isOpen = false

  /// How many paragraphs there are.
  var count: Int { marks.count }

  /// The first and the last paragraphs in order: of those that are neither lists nor headings, more.
  var ends: [End] {
    var ends: [End] = []
    for end in (first + last + lastTexts).sorted(by: { $0.index < $1.index })
    where end.index != ends.last?.index {
      ends.append(end)
    }
    return ends
  }

  /// Appends a line to the open paragraph, which the first one opens; one without text is ignored.
  mutating func append(_ line: String, number: Int, kind: ZoneKind?) {
    guard !line.isEmpty else { return }
    if isOpen {
      utf8.append(kind == .preformatted ? 0x0A : 0x20)
    } else if !utf8.isEmpty {
      utf8.append(contentsOf: [0x0A, 0x0A])
    }
    isOpen = true
    lineMap.mark(line: number, atByteOffset: utf8.count)
    utf8.append(contentsOf: line.utf8)
    guard lineByteCount < Self.longestEnd else { return }
    lineByteCount += line.utf8.count
    lines.append(SourceLine(line, number: number))
  }

  /// Ends the open paragraph, if there is one.
  mutating func close(kind: ZoneKind?, isEmphasised: Bool, headingLevel: Int) {
    guard isOpen else { return }
    let end = End(
      index: marks.count,
      paragraph: Paragraph(lines: lines, kind: kind, isEmphasised: isEmphasised),
      headingLevel: headingLevel)
    marks.append(Mark(end: UInt32(utf8.count), kind: kind, isEmphasised: isEmphasised))
    let isText = kind == nil
    if first.count < Self.firstCount || isText && firstTextCount < Self.firstTextCount {
      first.append(end)
      if isText { firstTextCount += 1 }
    } else {
      Self.keep(end, in: &last)
      if isText { Self.keep(end, in: &lastTexts) }
    }
    lines = []
    lineByteCount = 0
    isOpen = false
  }

  private static func keep(_ end: End, in ends: inout [End]) {
    if ends.count == lastCount { ends.removeFirst() }
    ends.append(end)
  }

  /// Gives an article all paragraphs but some.
  consuming func finish(_ article: inout Article, without removed: Set<Int>) {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var zones: [Zone] = []
    zones.reserveCapacity(
      marks.reduce(0) { $0 + ($1.kind != nil ? 1 : 0) + ($1.isEmphasised ? 1 : 0) })
    /// Where the paragraphs begin behind those that are left out, and how far they move.
    var moves: [(from: Int, by: Int?)] = [(0, 0)]
    var start = 0
    for (index, mark) in marks.enumerated() {
      let end = Int(mark.end)
      if removed.contains(index) {
        moves.append((start, nil))
      } else {
        if !output.isEmpty { output.append(contentsOf: [0x0A, 0x0A]) }
        let range = output.count..<output.count + end - start
        if moves[moves.count - 1].by != range.lowerBound - start {
          moves.append((start, range.lowerBound - start))
        }
        ByteSearch.copy(utf8.span, start..<end, onto: &output)
        if let kind = mark.kind { zones.append(Zone(kind: kind, range: range)) }
        if mark.isEmphasised { zones.append(Zone(kind: .emphasised, range: range)) }
      }
      start = end + 2
    }
    utf8 = []
    var map = LineMap()
    var place = 0
    lineMap.forEachMark { byteOffset, line in
      while place + 1 < moves.count, moves[place + 1].from <= byteOffset { place += 1 }
      if let shift = moves[place].by { map.mark(line: line, atByteOffset: byteOffset + shift) }
    }
    article.text = String(decoding: output, as: UTF8.self)
    article.zones = zones
    article.lineMap = map
  }
}

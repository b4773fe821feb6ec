/// Whether a text file's lines are paragraphs, or pieces of paragraphs broken at a width.
struct LineWrapping: Hashable, Sendable {
  /// The width at which lines were broken, in characters; nil when they were not.
  let width: Int?
  /// Whether blank lines separate the paragraphs.
  let isBlankSeparated: Bool

  /// Looks at all lines of a file.
  ///
  /// Lines are broken at a width when, of the breaks inside blocks, at least 60 % stand where the
  /// next word would not have fitted. The width is the 90th percentile of the lines before breaks,
  /// from 30 to 120.
  init(_ lines: [SourceLine]) {
    var innerLengths: [Int] = []
    var pairs: [(SourceLine, SourceLine)] = []
    var contentCount = 0
    var blockCount = 0
    for (index, line) in lines.enumerated() where !line.isBlank {
      contentCount += 1
      guard index + 1 < lines.count, !lines[index + 1].isBlank else {
        blockCount += 1
        continue
      }
      innerLengths.append(line.length)
      pairs.append((line, lines[index + 1]))
    }
    isBlankSeparated = blockCount > 1 && blockCount * 5 >= contentCount
    innerLengths.sort()
    var width: Int?
    if innerLengths.count >= 2 {
      let candidate = innerLengths[innerLengths.count * 9 / 10]
      let forcedCount = pairs.count { Self.isForced($0.0, $0.1, width: candidate) }
      if (30...120).contains(candidate), forcedCount * 10 >= pairs.count * 6 { width = candidate }
    }
    self.width = width
  }

  /// Whether a line goes on in the next one.
  func joins(_ line: SourceLine, _ next: SourceLine) -> Bool {
    guard line.length <= 250 else { return false }
    if let width, Self.isForced(line, next, width: width) { return true }
    if width != nil || isBlankSeparated, Prose.startsLowercase(next.text) { return true }
    if isBlankSeparated, line.text.hasSuffix(",") { return true }
    return isBlankSeparated && width == nil && Prose.endsSentence(line.text)
      && Prose.endsSentence(next.text)
  }

  /// Whether the next line's first word would not have fitted on the line.
  private static func isForced(_ line: SourceLine, _ next: SourceLine, width: Int) -> Bool {
    let word = next.text.prefix { $0 != " " }.unicodeScalars.count
    return line.length + 1 + word > width * 9 / 10 && line.length <= width * 13 / 10
  }
}

/// Whether a text file's lines are paragraphs, or pieces of paragraphs broken at a width.
struct LineWrapping: Hashable, Sendable {
  /// The width at which lines were broken, in characters; nil when they were not.
  let width: Int?
  /// Whether blank lines separate the paragraphs.
  let isBlankSeparated: Bool

  /// Widths that lines are broken at.
  private static let widths = 30...120

  /// Looks at all lines of a file.
  ///
  /// Lines are broken at a width when, of the breaks inside blocks, at least 60 % stand where the
  /// next word would not have fitted. The width is the 90th percentile of the lines before breaks,
  /// from 30 to 120.
  ///
  /// - Complexity: O(lines), in constant memory.
  init(_ lines: some RandomAccessCollection<LineShape>) {
    // How many lines before breaks have a length; the last count is that of longer ones.
    var lengthCounts = [Int](repeating: 0, count: Self.widths.upperBound + 2)
    var innerCount = 0
    var contentCount = 0
    var blockCount = 0
    Self.forEachPair(of: lines) { line, next in
      guard !line.isBlank else { return }
      contentCount += 1
      guard let next, !next.isBlank else {
        blockCount += 1
        return
      }
      lengthCounts[min(line.length, lengthCounts.count - 1)] += 1
      innerCount += 1
    }
    isBlankSeparated = blockCount > 1 && blockCount * 5 >= contentCount
    guard innerCount >= 2,
      let candidate = Self.length(at: innerCount * 9 / 10, of: lengthCounts),
      Self.widths.contains(candidate)
    else {
      width = nil
      return
    }
    var forcedCount = 0
    Self.forEachPair(of: lines) { line, next in
      guard let next, !line.isBlank, !next.isBlank else { return }
      if Self.isForced(line, next, width: candidate) { forcedCount += 1 }
    }
    width = forcedCount * 10 >= innerCount * 6 ? candidate : nil
  }

  /// Whether a line goes on in the next one.
  func joins(_ line: LineShape, _ next: LineShape) -> Bool {
    guard line.length <= 250 else { return false }
    if let width, Self.isForced(line, next, width: width) { return true }
    if width != nil || isBlankSeparated, next.startsLowercase { return true }
    if isBlankSeparated, line.endsInComma { return true }
    return isBlankSeparated && width == nil && line.endsSentence && next.endsSentence
  }

  /// Whether the next line's first word would not have fitted on the line.
  private static func isForced(_ line: LineShape, _ next: LineShape, width: Int) -> Bool {
    line.length + 1 + next.firstWordLength > width * 9 / 10 && line.length <= width * 13 / 10
  }

  /// The length that stands at an index when all are sorted.
  private static func length(at index: Int, of counts: [Int]) -> Int? {
    var before = 0
    for (length, count) in counts.enumerated() {
      before += count
      if index < before { return length }
    }
    return nil
  }

  private static func forEachPair(
    of lines: some RandomAccessCollection<LineShape>, _ body: (LineShape, LineShape?) -> Void
  ) {
    var last: LineShape?
    for line in lines {
      if let last { body(last, line) }
      last = line
    }
    if let last { body(last, nil) }
  }
}

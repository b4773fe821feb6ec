/// The part of a query around a mistake, with a caret line to print below it.
package struct QueryExcerpt: Hashable, Sendable, CustomStringConvertible {
  /// The piece of the query: one line, without control characters.
  package let line: String
  /// Spaces, then a caret for each character of the mistake that the line shows.
  package let carets: String

  /// The most characters shown before and after the start of the mistake.
  private static let reach = 36

  /// Cuts the surroundings of `range` out of `query`.
  ///
  /// - Parameters:
  ///   - query: The text that was parsed.
  ///   - range: Bytes of its UTF-8, as in a note or an error; beyond the end counts as the end.
  /// - Complexity: O(bytes of the query).
  package init(of query: String, at range: Range<Int>) {
    let utf8 = query.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound, limitedBy: utf8.endIndex)
    let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound, limitedBy: utf8.endIndex)
    let before = query.unicodeScalars[..<(start ?? utf8.endIndex)]
    let after = query.unicodeScalars[(start ?? utf8.endIndex)...]
    let marked = query.unicodeScalars[(start ?? utf8.endIndex)..<(end ?? utf8.endIndex)]
    let head = Self.line(before.suffix(Self.reach), cutsStart: before.count > Self.reach)
    let tail = Self.line(after.prefix(Self.reach), cutsEnd: after.count > Self.reach)
    line = head + tail
    let width = min(max(1, Self.line(marked.prefix(Self.reach)).count), max(1, tail.count))
    carets = String(repeating: " ", count: head.count) + String(repeating: "^", count: width)
  }

  /// Both lines.
  package var description: String { "\(line)\n\(carets)" }

  /// One line of some scalars, with a space for each control character.
  private static func line(
    _ scalars: some Sequence<Unicode.Scalar>, cutsStart: Bool = false, cutsEnd: Bool = false
  ) -> String {
    (cutsStart ? "…" : "") + QueryText.printable(scalars) + (cutsEnd ? "…" : "")
  }
}

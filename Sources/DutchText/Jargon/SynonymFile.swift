/// Reads synonyms in the format of Apache Solr, as its reference guide describes it under
/// *Synonym Graph Filter*: a set a line, separated by commas; `=>` between what is typed and what stands
/// for it; `#` before a comment; `\` before a character that is to mean itself.
///
/// Two things differ: what was typed is always searched for too, also by a line with an arrow; and a set of
/// one entry, which Solr takes, is an error.
package enum SynonymFile {
  /// The most entries of a line, so that no word becomes a crowd.
  package static let maximumEntryCount = 32
  /// The most words of an entry.
  package static let maximumWordCount = 8

  /// The rules of a file, in its order; lines end in `\n` or `\r\n`.
  ///
  /// - Throws: `JargonError`, for the first line that breaks a rule.
  /// - Complexity: O(bytes).
  package static func parse(_ text: String) throws(JargonError) -> [SynonymRule] {
    var rules: [SynonymRule] = []
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      var content = line.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
      while let last = content.last, last.properties.isWhitespace { content.removeLast() }
      if content.isEmpty || content.first == "#" { continue }
      rules.append(try rule(content, line: index + 1))
    }
    return rules
  }

  private static func rule(
    _ content: Substring.UnicodeScalarView, line: Int
  ) throws(JargonError) -> SynonymRule {
    var sides: [[String]] = [[]]
    var entry = String.UnicodeScalarView()
    var rest = content
    func end() throws(JargonError) {
      let text = trimmed(entry)
      guard !text.isEmpty else { throw .emptyEntry(line: line) }
      sides[sides.count - 1].append(text)
      entry = String.UnicodeScalarView()
    }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        guard let escaped = rest.popFirst() else { throw .danglingBackslash(line: line) }
        entry.append(escaped)
      case ",": try end()
      case "=" where rest.first == ">":
        rest.removeFirst()
        try end()
        guard sides.count == 1 else { throw .secondArrow(line: line) }
        sides.append([])
      default: entry.append(scalar)
      }
    }
    try end()
    return try checked(sides, line: line)
  }

  private static func checked(
    _ sides: [[String]], line: Int
  ) throws(JargonError) -> SynonymRule {
    let count = sides.reduce(0) { $0 + $1.count }
    guard count <= maximumEntryCount else { throw .tooManyEntries(line: line, count: count) }
    guard count > 1 else { throw .loneEntry(line: line, entry: sides[0][0]) }
    return SynonymRule(
      line: line, sources: sides[0], targets: sides.count > 1 ? sides[1] : nil)
  }

  private static func trimmed(_ entry: String.UnicodeScalarView) -> String {
    var text = entry[...]
    while let first = text.first, first.properties.isWhitespace { text.removeFirst() }
    while let last = text.last, last.properties.isWhitespace { text.removeLast() }
    return String(String.UnicodeScalarView(text))
  }
}

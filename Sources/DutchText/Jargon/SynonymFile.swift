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
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = trimmed(line)
      if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
      rules.append(try rule(content, line: index + 1))
    }
    return rules
  }

  private static func rule(
    _ content: ArraySlice<UInt8>, line: Int
  ) throws(JargonError) -> SynonymRule {
    var sides: [[String]] = [[]]
    var entry: [UInt8] = []
    var rest = content
    func end() throws(JargonError) {
      let text = trimmed(entry[...])
      guard !text.isEmpty else { throw .emptyEntry(line: line) }
      sides[sides.count - 1].append(String(decoding: text, as: UTF8.self))
      entry.removeAll(keepingCapacity: true)
    }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        // The bytes of a longer character that follow the first are taken as they are.
        guard let escaped = rest.popFirst() else { throw .danglingBackslash(line: line) }
        entry.append(escaped)
      case UInt8(ascii: ","): try end()
      case UInt8(ascii: "=") where rest.first == UInt8(ascii: ">"):
        rest.removeFirst()
        try end()
        guard sides.count == 1 else { throw .secondArrow(line: line) }
        sides.append([])
      default: entry.append(byte)
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

  /// Bytes without the ASCII white space around them.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    var rest = bytes.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest
  }
}

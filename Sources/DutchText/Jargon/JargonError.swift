/// A line of a file of synonyms that cannot be read.
package enum JargonError: Error, Hashable, Sendable {
  /// Nothing stands between two separators, or before or after one.
  case emptyEntry(line: Int)
  /// A backslash with nothing behind it.
  case danglingBackslash(line: Int)
  /// A second `=>`.
  case secondArrow(line: Int)
  /// One entry alone, which stands for nothing.
  case loneEntry(line: Int, entry: String)
  /// More entries than `SynonymFile.maximumEntryCount`.
  case tooManyEntries(line: Int, count: Int)
  /// An entry of more words than `SynonymFile.maximumWordCount`.
  case tooManyWords(line: Int, entry: String)
  /// An entry without a letter or digit.
  case noWord(line: Int, entry: String)
}

// MARK: - One line for the user
extension JargonError: CustomStringConvertible {
  /// One lower-case line: where, what, and what to do.
  package var description: String {
    switch self {
    case .emptyEntry(let line):
      "line \(line): nothing before or after a comma or arrow; remove it or write a word there"
    case .danglingBackslash(let line):
      "line \(line): a backslash at the end; remove it, or write two"
    case .secondArrow(let line):
      "line \(line): a second \"=>\"; write a line for each, or \"\\=>\" for the characters"
    case .loneEntry(let line, let entry):
      "line \(line): \"\(entry)\" alone has no synonym; write one behind a comma, or remove the line"
    case .tooManyEntries(let line, let count):
      "line \(line): \(count) entries, at most \(SynonymFile.maximumEntryCount) a line; "
        + "write several lines"
    case .tooManyWords(let line, let entry):
      "line \(line): \"\(entry)\" has more than \(SynonymFile.maximumWordCount) words; shorten it"
    case .noWord(let line, let entry):
      "line \(line): \"\(entry)\" holds no word; remove it"
    }
  }
}

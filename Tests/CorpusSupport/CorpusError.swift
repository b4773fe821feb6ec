/// A gold file that is not in its format.
package enum CorpusError: Error, Hashable, Sendable {
  /// A line of a tab-separated file has another number of fields.
  case columns(file: String, line: Int, expected: Int, found: Int)
  /// A file does not start with its header.
  case header(file: String, expected: [String])
  /// A file does not end in a line feed.
  case noFinalLineFeed(file: String)
  /// A field holds a value that its format does not have.
  case value(file: String, id: String, found: String)
}

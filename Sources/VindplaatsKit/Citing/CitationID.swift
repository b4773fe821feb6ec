/// What is to be cited: an article, a sentence of it, or several in a row.
struct CitationID: Hashable {
  /// What `Library.article` takes: without a second sentence.
  var name: String
  /// The last of several sentences.
  var lastSentence: Int?

  /// Reads `3fa91c04`, `3fa91c04:12`, `3fa91c04:12-14`, or an article's own id.
  init(_ text: String) {
    name = text
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy(\.isHexDigit) else { return }
    let numbers = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.count == 2, !numbers[0].isEmpty, let last = Int(numbers[1]), last >= 0 else {
      return
    }
    name = parts[0] + ":" + numbers[0]
    lastSentence = last
  }
}

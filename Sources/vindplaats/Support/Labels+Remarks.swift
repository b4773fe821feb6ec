internal import VindplaatsKit

// MARK: - What was made of a query
extension Labels {
  /// What was left out of a query, what was searched for beside its words, how to do without either, and what may have
  /// been meant.
  func lines(_ remarks: AnswerRemarks) -> [String] {
    var lines: [String] = []
    if let line = questionWords(remarks.questionWords) { lines.append(line) }
    for (reason, option) in [("jargon", "--jargon off"), ("typing", "--typos off")] {
      var added: [String] = []
      for text in remarks.expansions.filter({ $0.reason == reason }).flatMap(\.added)
      where !added.contains(text) { added.append(text) }
      guard !added.isEmpty else { continue }
      let label = isDutch ? "ook gezocht" : "also searched"
      lines.append("\(label): \(TextStyle.safe(added.joined(separator: ", "))); \(option)")
    }
    if let suggestion = remarks.suggestion {
      let label = isDutch ? "Bedoelde u" : "Did you mean"
      lines.append("\(label): \(TextStyle.safe(suggestion))?")
    }
    return lines
  }

  /// Which words of a question were left out, and how to keep them; nil for none.
  func questionWords(_ words: [String]) -> String? {
    guard !words.isEmpty else { return nil }
    let label = isDutch ? "niet gezocht" : "not searched"
    return "\(label): \(TextStyle.safe(words.joined(separator: ", "))); --questions off"
  }
}

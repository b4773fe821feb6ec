internal import VindplaatsKit

// MARK: - What was added to a query
extension Labels {
  /// What was searched for beside the words of the query, how to do without, and what may have been meant.
  func lines(_ expansions: [SearchExpansion], suggestion: String?) -> [String] {
    var lines: [String] = []
    for (reason, option) in [("jargon", "--jargon off"), ("typing", "--typos off")] {
      var added: [String] = []
      for text in expansions.filter({ $0.reason == reason }).flatMap(\.added)
      where !added.contains(text) { added.append(text) }
      guard !added.isEmpty else { continue }
      let label = isDutch ? "ook gezocht" : "also searched"
      lines.append("\(label): \(TextStyle.safe(added.joined(separator: ", "))); \(option)")
    }
    if let suggestion {
      let label = isDutch ? "Bedoelde u" : "Did you mean"
      lines.append("\(label): \(TextStyle.safe(suggestion))?")
    }
    return lines
  }
}

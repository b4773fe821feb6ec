internal import VindplaatsKit

// MARK: - What was added to a query
extension Labels {
  /// What was searched for beside the words of the query, and how to do without; nil for nothing.
  func alsoSearched(_ expansions: [SearchExpansion]) -> String? {
    var added: [String] = []
    for text in expansions.flatMap(\.added) where !added.contains(text) { added.append(text) }
    guard !added.isEmpty else { return nil }
    let label = isDutch ? "ook gezocht" : "also searched"
    return "\(label): \(TextStyle.safe(added.joined(separator: ", "))); --jargon off"
  }
}

internal import Search

// MARK: - Notes
extension ExpandedQuery {
  /// What was not understood or left out, a line each.
  var notes: [String] {
    let notes = query.notes.map(\.description)
    guard leftOutCount > 0 else { return notes }
    return notes + [
      "query: \(leftOutCount) additions more than \(Self.additionLimit) are left out; use fewer words, --jargon off or --typos off"
    ]
  }
}

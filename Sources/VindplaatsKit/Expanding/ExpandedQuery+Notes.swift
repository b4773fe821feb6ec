internal import Search

// MARK: - Notes
extension ExpandedQuery {
  /// What was not understood or left out, a line each.
  var notes: [String] {
    let relaxed = relaxedPhrases.map {
      "query: no article has \"\($0.text)\"; its words are searched for; write +\"…\" to insist"
    }
    let notes = query.notes.map(\.description) + relaxed
    guard leftOutCount > 0 else { return notes }
    return notes + [
      "query: \(leftOutCount) additions more than \(Self.additionLimit) are left out; use fewer words, --jargon off or --typos off"
    ]
  }
}

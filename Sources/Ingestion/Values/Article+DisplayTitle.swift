extension Article {
  /// The title, or for an article without one *zonder titel* and its opening words.
  package var displayTitle: String {
    if let title { return title }
    let words = text.prefix(400).split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return "zonder titel" }
    let opening = words.prefix(8).joined(separator: " ")
    return "zonder titel: " + opening + (words.count > 8 ? " …" : "")
  }
}

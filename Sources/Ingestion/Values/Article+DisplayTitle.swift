extension Article {
  /// The title, or for an article without one *zonder titel* and its opening words.
  package var displayTitle: String {
    if let title { return title }
    let words = openingWords(9)
    guard !words.isEmpty else { return "zonder titel" }
    let opening = words.prefix(8).joined(separator: " ")
    return "zonder titel: " + opening + (words.count > 8 ? " …" : "")
  }

  /// The first words of the text, at most so many, from its first 400 scalars.
  ///
  /// By scalars: finding the ends of characters took a third of a search in a cold process.
  private func openingWords(_ limit: Int) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(400) {
      if !scalar.properties.isWhitespace {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        if words.count == limit { return words }
        word.removeAll()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}

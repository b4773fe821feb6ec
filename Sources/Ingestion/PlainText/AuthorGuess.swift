/// Finds who wrote an article that has no byline: a signature, or a line about the author.
enum AuthorGuess {
  /// Sets the author of an article without one, counted as a guess.
  ///
  /// A signature is a short paragraph among the last five of a letter, speech, column or opinion
  /// piece that begins with a full name; a line about the author is one of the first or last
  /// three, `X is … en schrijft …`.
  static func complete(_ article: inout Article, _ paragraphs: [Paragraph]) {
    guard article.authors.isEmpty, article.organisation == nil else { return }
    let isSigned: Set<ArticleKind> = [.letter, .speech, .column, .opinion]
    var author: String?
    if isSigned.contains(article.kind) {
      author =
        paragraphs.suffix(5).lazy.filter { $0.length <= 80 && $0.kind != .caption }
        .compactMap { signature($0.lines[0].text) }.first
    }
    if author == nil {
      let ends = paragraphs.prefix(3) + paragraphs.dropFirst(3).suffix(3)
      author = ends.lazy.compactMap { description($0.text) }.first
    }
    guard let author else { return }
    article.authors = [author]
    article.notes.add(.guessedAuthor)
  }

  /// The full name that a line is, or begins with before a comma.
  private static func signature(_ line: String) -> String? {
    let name = PersonName.parse(line.prefix { $0 != "," })
    return name.flatMap { $0.contains(" ") ? $0 : nil }
  }

  /// The name in `X is uitbaatster en schrijft over …`.
  private static func description(_ text: String) -> String? {
    guard text.utf8.count <= 300, let verb = text.firstIndex(ofText: " is "),
      let name = PersonName.parse(text[..<verb]), name.contains(" ")
    else { return nil }
    let words = LineToken.tokens(of: text).compactMap(\.word)
    let cues: Set<String> = ["schrijft", "columnist", "columniste", "publicist", "blogger"]
    return words.contains(where: cues.contains) ? name : nil
  }
}

/// Pieces that the text styles share.
enum CitationText {
  /// A text with the full stop that ends an element, unless it ends itself.
  static func stopped(_ text: String) -> String {
    let marks: [Character] = [".", "!", "?", "…"]
    let last = text.last { !"”’\"'»)".contains($0) }
    return last.map { marks.contains($0) } == true ? text : text + "."
  }

  /// A title in double quotation marks with a mark inside them; quotation marks in it become single.
  static func quotedTitle(_ title: String, mark: String) -> String {
    let inner = title.map { character in
      switch character {
      case "“", "„": "‘"
      case "”": "’"
      case "\"": "'"
      default: String(character)
      }
    }.joined()
    let ends = inner.last.map { "!?".contains($0) } ?? false
    let dots = mark == "." && (inner.last.map { ".…".contains($0) } ?? false)
    return "“" + inner + (ends || dots ? "" : mark) + "”"
  }

  /// The first words of a title, for a citation in running text.
  static func short(_ title: String) -> String {
    let words = title.split(separator: " ")
    return words.count <= 5 ? title : words.prefix(4).joined(separator: " ")
  }

  /// The passage between double quotation marks.
  static func quotation(_ passage: CitedPassage) -> String {
    "“" + CitedName.oneLine(passage.text) + "”"
  }

  /// Who says a passage, unless it is one of those who signed the article.
  static func otherSpeaker(_ source: CitationSource) -> String? {
    guard let speaker = source.passage?.speaker, !source.authors.contains(speaker) else {
      return nil
    }
    return speaker
  }

  /// A reference with what stands under it: how to cite it in running text, the words, their place.
  static func entry(_ source: CitationSource, reference: String, inText: String) -> String {
    var lines = [reference, inText]
    if let passage = source.passage { lines.append(quotation(passage)) }
    lines.append("[\(source.locator)]")
    return lines.joined(separator: "\n")
  }
}

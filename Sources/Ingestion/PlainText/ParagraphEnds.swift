/// The first and the last paragraphs of a text, of which all were seen.
struct ParagraphEnds: Sendable {
  private static let firstCount = 3
  private static let lastCount = 5

  /// The first three and the last five; all where there are no more.
  private(set) var paragraphs: [Paragraph] = []

  /// Takes in the next one.
  mutating func append(_ paragraph: Paragraph) {
    if paragraphs.count == Self.firstCount + Self.lastCount {
      paragraphs.remove(at: Self.firstCount)
    }
    paragraphs.append(paragraph)
  }
}

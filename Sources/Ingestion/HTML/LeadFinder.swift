/// Finds the introduction that a page sets apart between the title and the body of its article.
struct LeadFinder: Sendable {
  /// How many blocks before the body are looked at.
  private static let reach = 24
  private static let lengths = 40...900
  /// A shorter sentence in a header is a label.
  private static let shortestStandfirst = 60
  /// So many words in the same order are the same passage.
  private static let openingLength = 8

  private let tree: HTMLTree
  private let descriptions: [String]

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - descriptions: What the metadata says that the article is about: often the introduction.
  init(tree: HTMLTree, descriptions: [String]) {
    self.tree = tree
    self.descriptions = descriptions.map(Prose.folded).filter { $0.utf8.count >= 30 }
  }

  /// The introduction, unless the body has it.
  ///
  /// - Parameters:
  ///   - verdicts: What became of each block of the page: the body is what is kept.
  ///   - blocks: The blocks of the page.
  ///   - selected: The part of `blocks` that the body comes from.
  /// - Returns: The index of a block before the body, or left out at its beginning, that is called an introduction
  ///   or says what the metadata says.
  func lead(
    before verdicts: [BlockVerdict], in blocks: [HTMLBlock], selected: Range<Int>
  ) -> Int? {
    let body = selected.lazy.filter { verdicts[$0] == .kept }.map { blocks[$0] }
    guard let first = body.first(where: { !$0.isHeading }) else { return nil }
    let end = blocks[..<selected.upperBound].firstIndex { $0.position >= first.position } ?? 0
    let title = blocks[..<end].lastIndex { $0.tag == .h1 }
    let start = max(title ?? 0, end - Self.reach)
    for index in (start..<max(start, end)).reversed() where isCandidate(blocks[index]) {
      let block = blocks[index]
      let folded = Prose.folded(block.text)
      guard
        isDescription(folded) || isCalledLead(block) || Self.isStandfirst(block)
      else { continue }
      guard !isRepeated(block.text, in: body) else { return nil }
      if Self.isCutShort(block.text) { continue }
      return index
    }
    return nil
  }

  /// Whether a block, or the element of which it is the only paragraph and a sentence, is called an introduction.
  private func isCalledLead(_ block: HTMLBlock) -> Bool {
    if HTMLClassSigns.isLead(block.node, of: tree) { return true }
    guard let parent = tree.parent(of: block.node), HTMLClassSigns.isLead(parent, of: tree),
      Prose.endsSentence(block.text)
    else { return false }
    return (parent + 1..<block.node).allSatisfy { tree.tag(of: $0) == .text }
      && (tree.end(of: block.node)..<tree.end(of: parent)).allSatisfy { tree.tag(of: $0) == .text }
  }

  /// Whether the body has the first words of a passage too; so it has if there are none.
  private func isRepeated(_ text: String, in body: some Sequence<HTMLBlock>) -> Bool {
    let opening = WordShingles.words(of: text, limit: Self.openingLength)
    guard !opening.isEmpty else { return true }
    return body.contains { block in
      let words = WordShingles.words(of: block.text)
      guard words.count >= opening.count else { return false }
      return (0...(words.count - opening.count)).contains { start in
        words[start] == opening.first && words[start..<start + opening.count] == opening[...]
      }
    }
  }

  /// Whether a block in the article's header is a sentence, not a byline or a date.
  private static func isStandfirst(_ block: HTMLBlock) -> Bool {
    block.isInHeader && !block.isNegative && !block.isHeading
      && block.length >= shortestStandfirst && Prose.endsSentence(block.text)
      && DateParser().matches(in: block.text).isEmpty
      && BylineParser().byline(ofLine: block.text) == nil
  }

  /// Whether a passage breaks off: a preview of the article, not its introduction.
  private static func isCutShort(_ text: String) -> Bool {
    text.hasSuffix("…") || text.hasSuffix("...")
  }

  private func isCandidate(_ block: HTMLBlock) -> Bool {
    Self.lengths.contains(block.length) && block.tag != .h1 && !block.isCaption
      && block.linkDensity < 0.3
  }

  /// Whether a text is what the metadata says, which may be cut short.
  private func isDescription(_ folded: String) -> Bool {
    descriptions.contains { description in
      let shorter = min(description.utf8.count, folded.utf8.count)
      guard shorter * 2 >= folded.utf8.count else { return false }
      return folded.hasPrefix(description) || description.hasPrefix(folded)
    }
  }
}

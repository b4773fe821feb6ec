/// How an article's text was found in a page: what `extract --explain` shows.
package struct HTMLExplanation: Sendable {
  /// A block of the page, or an element that was left out whole, with its verdict.
  package struct Block: Sendable {
    /// What became of it.
    package var verdict: BlockVerdict
    /// The element around it: `p`, `h2`, `li`.
    package var element: String
    /// Its text, white space squeezed.
    package var text: String
    /// The number of its first text node, or of the element: no other block has it.
    var position: Int
  }

  /// By which way the text was found.
  package var method: ExtractionMethod
  /// Elements left out before blocks were cut: navigation, forms, what is hidden.
  package var prunedElementCount: Int
  /// The blocks, and the elements left out before, in the order of the page.
  package var blocks: [Block]

  /// Corrects what became of blocks, by their position.
  mutating func correct(_ verdicts: [Int: BlockVerdict]) {
    guard method != .structuredData else { return }
    for index in blocks.indices {
      if let verdict = verdicts[blocks[index].position] { blocks[index].verdict = verdict }
    }
  }

  /// Says that the text is that of the structured data.
  mutating func setStructured() {
    method = .structuredData
    for index in blocks.indices where blocks[index].verdict.isKept {
      blocks[index].verdict = .replaced
    }
  }

  /// How many blocks had each verdict, in the order of `BlockVerdict`.
  package var counts: [(verdict: BlockVerdict, count: Int)] {
    let counts = blocks.reduce(into: [BlockVerdict: Int]()) { $0[$1.verdict, default: 0] += 1 }
    return BlockVerdict.allCases.compactMap { verdict in
      counts[verdict].map { (verdict: verdict, count: $0) }
    }
  }
}

/// How an article's text was found in a page: what `extract --explain` shows.
package struct HTMLExplanation: Sendable {
  /// A block of the page with its verdict.
  package struct Block: Sendable {
    /// What became of it.
    package var verdict: BlockVerdict
    /// The element around it: `p`, `h2`, `li`.
    package var element: String
    /// Its text, white space squeezed.
    package var text: String
  }

  /// By which way the text was found.
  package var method: ExtractionMethod
  /// Elements left out before blocks were cut: navigation, forms, what is hidden.
  package var prunedElementCount: Int
  /// The blocks in the order of the page; none where the text is the structured data's.
  package var blocks: [Block]

  /// How many blocks had each verdict, in the order of `BlockVerdict`.
  package var counts: [(verdict: BlockVerdict, count: Int)] {
    let counts = blocks.reduce(into: [BlockVerdict: Int]()) { $0[$1.verdict, default: 0] += 1 }
    return BlockVerdict.allCases.compactMap { verdict in
      counts[verdict].map { (verdict: verdict, count: $0) }
    }
  }
}

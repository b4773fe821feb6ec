internal import Ingestion

/// How the text of an article was found in a page of HTML.
public struct PageExplanation: Hashable, Sendable {
  /// A passage of the page: a paragraph, a heading, an item, a row; or an element that was left out whole.
  public struct Block: Hashable, Sendable {
    /// What became of it: `kept`, or the name of the reason.
    public let verdict: String
    /// Whether it is in the article's text.
    public let isKept: Bool
    /// The reason in words.
    public let reason: String
    /// The element around it: `p`, `h2`, `li`.
    public let element: String
    /// Its text, white space squeezed.
    public let text: String
  }

  /// How many blocks had the same verdict.
  public struct Count: Hashable, Sendable {
    /// The verdict.
    public let verdict: String
    /// What it means.
    public let reason: String
    /// How many.
    public let count: Int
  }

  /// By which way the text was found, such as `strict`.
  public let method: String
  /// What that means.
  public let methodReason: String
  /// The blocks in the order of the page.
  public let blocks: [Block]
  /// How often each verdict was given.
  public let counts: [Count]

  init(_ explanation: HTMLExplanation) {
    method = explanation.method.rawValue
    methodReason = explanation.method.reason
    blocks = explanation.blocks.map { block in
      Block(
        verdict: block.verdict.rawValue, isKept: block.verdict.isKept,
        reason: block.verdict.reason, element: block.element, text: block.text)
    }
    counts = explanation.counts.map { verdict, count in
      Count(verdict: verdict.rawValue, reason: verdict.reason, count: count)
    }
  }
}

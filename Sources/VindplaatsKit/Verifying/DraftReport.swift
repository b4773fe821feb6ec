/// What was found of the quotes of a draft.
public struct DraftReport: Hashable, Sendable {
  /// Something in quotation marks that was not looked up.
  public struct Skipped: Hashable, Sendable {
    /// The words.
    public let text: String
    /// The line of the draft, from 1; nil where it could not be told.
    public let line: Int?
    /// The column on that line, in Unicode scalars from 1.
    public let column: Int?
    /// Why.
    public let reason: String
  }

  /// The file as it was named.
  public let file: String
  /// The quotes, in order.
  public let quotes: [CheckedQuote]
  /// What was not looked up, in order.
  public let skipped: [Skipped]

  /// How many quotes have a verdict.
  public func count(_ verdict: CheckedQuote.Verdict) -> Int {
    quotes.count { $0.verdict == verdict }
  }

  /// How many quotes are ascribed to somebody else.
  public var otherSpeakerCount: Int { quotes.count { $0.speakerVerdict == .other } }

  /// Whether no quote fails.
  public var passes: Bool { !quotes.contains { $0.fails } }
}

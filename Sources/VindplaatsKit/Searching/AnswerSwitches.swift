internal import Search

/// What a query may be answered with beside what was typed.
public struct AnswerSwitches: Hashable, Sendable {
  /// Whether words are found in compounds, and compounds by their parts.
  public var compounds = true
  /// The synonyms of its words.
  public var jargon = JargonChoice.automatic
  /// Whether words are looked for that are spelled much like one that the index does not have; only in an index
  /// with the default analysis.
  public var correctsTyping = true
  /// Whether the words of a question that only ask are left out; only in an index with the default analysis.
  public var leavesOutQuestionWords = true
  /// Whether words as they were typed, side by side, near each other or early count more.
  public var bonuses = true

  /// All of it.
  public init() {}

  /// The same for a search of articles.
  var forSearch: QuerySwitches { QuerySwitches(compounds: compounds, bonuses: bonuses) }

  /// The same for a search of sentences: too short to be about a compound of which they hold one part.
  var forSentences: QuerySwitches { QuerySwitches(compounds: compounds, looseParts: false) }
}

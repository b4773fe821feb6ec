internal import Search

/// What a query may be answered with beside what was typed.
public struct AnswerSwitches: Hashable, Sendable {
  /// Whether words are found in compounds, and compounds by their parts.
  public var compounds = true

  /// All of it.
  public init() {}

  /// The same for a search.
  var forSearch: QuerySwitches { QuerySwitches(compounds: compounds) }
}

/// What a query may be answered with beside the words that were typed.
package struct QuerySwitches: Hashable, Sendable {
  /// Whether words are found in compounds, and compounds by their parts.
  package var compounds: Bool
  /// Whether a compound is also found where only one of its parts stands.
  package var looseParts: Bool
  /// Whether words as they were typed, side by side, near each other or early count more.
  package var bonuses: Bool

  /// - Parameters:
  ///   - compounds: Whether words are found in compounds, and compounds by their parts.
  ///   - looseParts: Whether also by one part alone.
  ///   - bonuses: Whether how the words stand in an article counts.
  package init(compounds: Bool = true, looseParts: Bool = true, bonuses: Bool = true) {
    self.compounds = compounds
    self.looseParts = looseParts
    self.bonuses = bonuses
  }
}

/// What a query may be answered with beside the words that were typed.
package struct QuerySwitches: Hashable, Sendable {
  /// Whether words are found in compounds, and compounds by their parts.
  package var compounds: Bool
  /// Whether a compound is also found where only one of its parts stands.
  package var looseParts: Bool

  /// - Parameters:
  ///   - compounds: Whether words are found in compounds, and compounds by their parts.
  ///   - looseParts: Whether also by one part alone.
  package init(compounds: Bool = true, looseParts: Bool = true) {
    self.compounds = compounds
    self.looseParts = looseParts
  }
}

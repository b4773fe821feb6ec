/// What a query may be answered with beside the words that were typed.
package struct QuerySwitches: Hashable, Sendable {
  /// Whether words are found in compounds, and compounds by their parts.
  package var compounds: Bool

  /// - Parameter compounds: Whether words are found in compounds, and compounds by their parts.
  package init(compounds: Bool = true) {
    self.compounds = compounds
  }
}

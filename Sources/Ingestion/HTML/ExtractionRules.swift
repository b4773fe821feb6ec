/// The heuristics in use: all of them, unless one is left out to measure what it is worth.
package struct ExtractionRules: Hashable, Sendable {
  private var bits: UInt64

  /// All of them.
  package static let all = ExtractionRules(bits: ~0)

  /// The others than one.
  package func without(_ rule: ExtractionRule) -> ExtractionRules {
    ExtractionRules(bits: bits & ~(1 << UInt64(rule.rawValue)))
  }

  /// Whether a heuristic is in use.
  func contains(_ rule: ExtractionRule) -> Bool {
    bits & (1 << UInt64(rule.rawValue)) != 0
  }
}

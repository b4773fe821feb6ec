/// Why a hit scores what it scores: a tree of numbers, each made of its parts as its label says.
package struct Explanation: Hashable, Sendable {
  /// What the number is.
  package let label: ExplanationLabel
  /// The number itself; those that are Floats in the formula are exact in Double.
  package let value: Double
  /// What it is made of.
  package let parts: [Explanation]

  package init(_ label: ExplanationLabel, _ value: Double, _ parts: [Explanation] = []) {
    self.label = label
    self.value = value
    self.parts = parts
  }
}

/// Something that is searched for beside what was typed.
package struct QueryAddition: Hashable, Sendable {
  /// As it is shown.
  package let text: String
  /// Its words, looked for by term, side by side and in order; at least one.
  package let forms: [[UInt8]]
  /// What its score is multiplied by, in `0...1`.
  package let weight: Float

  package init(_ text: String, forms: [[UInt8]], weight: Float) {
    precondition(!forms.isEmpty, "an addition without words")
    self.text = text
    self.forms = forms
    self.weight = weight
  }
}

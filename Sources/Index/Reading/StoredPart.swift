/// A part of a form, such as `klant` in `klantbeleving`.
package struct StoredPart: Hashable, Sendable {
  /// Its bytes in the form.
  package let range: Range<Int>
  /// The number of the term whose list has it.
  package let term: Int

  package init(range: Range<Int>, term: Int) {
    self.range = range
    self.term = term
  }
}

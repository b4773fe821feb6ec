/// What the form dictionary says of a form.
package struct FormEntry: Hashable, Sendable {
  /// The number of the term that it is indexed under.
  package var term: UInt32
  /// Its rank among the term's forms, by descending count, then bytes.
  package var ordinal: UInt32
  /// Its occurrences.
  package var count: UInt64

  package init(term: UInt32, ordinal: UInt32, count: UInt64) {
    self.term = term
    self.ordinal = ordinal
    self.count = count
  }
}

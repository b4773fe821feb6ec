/// A word of a query after the analysis: a form, and how it meets the forms of an index.
package struct WordPattern: Hashable, Sendable {
  /// The form that the analysis made of what was typed.
  package var form: [UInt8]
  /// How it is to be found.
  package var match: WordMatch
  /// Whether it is found as a part of other words, and not as a word of its own; only by term.
  package var isPart: Bool

  package init(form: [UInt8], match: WordMatch, isPart: Bool = false) {
    precondition(!isPart || match == .term, "parts are found by term")
    self.form = form
    self.match = match
    self.isPart = isPart
  }
}

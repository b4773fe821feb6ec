/// A word of a query after the analysis: a form, and how it meets the forms of an index.
package struct WordPattern: Hashable, Sendable {
  /// The form that the analysis made of what was typed.
  package var form: [UInt8]
  /// How it is to be found.
  package var match: WordMatch

  package init(form: [UInt8], match: WordMatch) {
    self.form = form
    self.match = match
  }
}

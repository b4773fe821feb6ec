/// A part of a token, found at the token's place.
package struct PartInput: Hashable, Sendable {
  /// The token, by its place in the document's forms.
  package var token: Int
  /// The part's form, as a number of the caller's table; another than the token's.
  package var form: UInt32

  package init(token: Int, form: UInt32) {
    self.token = token
    self.form = form
  }
}

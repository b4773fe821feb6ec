/// A stem that a form may belong to, and what speaks for it.
package struct KeyReason: Sendable {
  /// The stem.
  package var stem: [UInt8]
  /// How the form follows from it.
  package var inflection: Inflection
  /// What speaks for the rule before any evidence, in tenths of a supporting form.
  package var prior: Int
  /// What the other attested forms of the stem add.
  package var support: Int
  /// The endings with which the stem is attested.
  package var endings: [Inflection]
}

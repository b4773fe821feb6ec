/// How a quote stands to a text, from best to worst.
package enum QuoteVerdict: String, CaseIterable, Hashable, Sendable {
  /// The bytes are those of the text; only a full stop or comma may be added at the end.
  case exact
  /// The words are those of the text; quotation marks, dashes, spaces, stress marks or the case of the
  /// first letter differ.
  case typography
  /// A passage of the text, changed.
  case altered
  /// Not in the text.
  case missing
}

/// Words that a quote and the text do not share.
package struct QuoteDifference: Hashable, Sendable {
  /// What kind of change it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A word that denies is gone or added.
    case negation
    /// A number differs.
    case number
    /// The letters are the same: a hyphen, an accent or a capital differs, or where words are cut.
    case spelling
    /// Punctuation other than quotation marks and dashes.
    case punctuation
    /// Words differ.
    case word
  }

  /// What kind of change it is.
  package let kind: Kind
  /// The quote's words; empty where it leaves some out.
  package let inQuote: String
  /// The text's words; empty where the quote adds some.
  package let inText: String
  /// The text's word before it, if there is one.
  package let after: String?

  init(kind: Kind, inQuote: String, inText: String, after: String?) {
    self.kind = kind
    self.inQuote = inQuote
    self.inText = inText
    self.after = after
  }
}

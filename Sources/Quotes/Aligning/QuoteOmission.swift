/// What an ellipsis of a quote leaves out.
package struct QuoteOmission: Hashable, Sendable {
  /// The words, as the text has them.
  package let text: String
  /// UTF-8 bytes of the text.
  package let utf8: Range<Int>
  /// The words among them that deny.
  package let negations: [String]
}

/// What a passage in quotation marks, or one that stands for a quote, is; the raw numbers are stored and never change.
package enum QuoteKind: UInt8, CaseIterable, Hashable, Sendable {
  /// Words, spoken or written, that the text ascribes to someone.
  case speech = 1
  /// A word, title, label or example that is mentioned, not said by anyone in particular.
  case term = 2
  /// A quotation set apart.
  case blockQuote = 3
  /// A paragraph of an answer in an interview or a list of questions.
  case answer = 4
  /// A sentence of the text repeated in large type.
  case pullQuote = 5
}

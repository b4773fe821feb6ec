/// What a part of a text is, as far as quotes depend on it.
package enum QuoteZoneKind: Hashable, Sendable {
  /// A heading: it may name who is quoted below it.
  case heading
  /// An item of a list.
  case item
  /// A quotation set apart.
  case blockQuote
  /// A sentence of the text repeated in large type.
  case pullQuote
  /// A question of an interview or a list of questions.
  case question
  /// An answer to one.
  case answer
  /// The label of a turn, at its start.
  case label
  /// Captions, rows of a table, code: nobody speaks there.
  case aside
}

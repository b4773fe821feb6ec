/// What a zone is; the raw numbers are stored and never change.
package enum ZoneKind: UInt8, CaseIterable, Hashable, Sendable {
  /// A heading within the text (the title is not part of the text).
  case heading = 1
  /// One item of a list, without its mark.
  case listItem = 2
  /// A quotation set apart.
  case blockQuote = 3
  /// An interviewer's turn, from its label to its last paragraph.
  case question = 4
  /// A turn of whoever answers, from its label to its last paragraph.
  case answer = 5
  /// One row of a table, its cells separated by `" | "`.
  case tableRow = 6
  /// What stands under a picture.
  case caption = 7
  /// The introduction, set apart from the body.
  case lead = 8
  /// Preformatted text or code.
  case preformatted = 9
  /// A footnote.
  case footnote = 10
  /// A sentence of the text repeated in large type.
  case pullQuote = 11
  /// The label of a turn (`Walters:`), the first bytes of its question or answer.
  case speakerLabel = 12
  /// A whole paragraph set in bold or italics; where such lines alternate with answers,
  /// `InterviewMarker` makes them questions.
  case emphasised = 13
}

/// A paragraph of an article's gold.
package struct GoldParagraph: Hashable, Sendable, Decodable {
  /// What sort of paragraph it is.
  package enum Zone: String, CaseIterable, Hashable, Sendable, Decodable {
    case paragraph, heading, item, quote, question, answer
  }

  /// What sort of paragraph it is.
  package let zone: Zone
  /// The text: NFC, white space collapsed, without markup.
  package let text: String
  /// The full name of who asks or answers, in interviews.
  package let speaker: String?
}

/// A place in a sentence where somebody is named.
struct Mention: Sendable {
  /// How somebody is named.
  enum Kind: Hashable, Sendable {
    case name, phrase, pronoun, relative
  }

  var kind: Kind
  /// Tokens of the context.
  var tokens: Range<Int>
  /// Bytes of the text.
  var range: Range<Int>
  /// Who it is; for a pronoun, found out when it is resolved.
  var person: Person
  /// Whether a preposition stands before it, so that it is no subject.
  var isOblique = false
}

/// A word, a mark of punctuation or a whole quote, as the rules for attribution see a text.
struct ContextToken: Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    case word, comma, colon, semicolon, stop, dash, open, close, other
    /// The quote with this number.
    case quote(Int)
  }

  var kind: Kind
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// A word in lower case; empty for anything else.
  var word = ""
  /// Whether a word begins with a capital.
  var isCapital = false

  /// Whether it is a quote.
  var quote: Int? {
    if case .quote(let number) = kind { return number }
    return nil
  }
}

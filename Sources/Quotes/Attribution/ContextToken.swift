/// A word, a mark of punctuation or a whole quote, as the rules for attribution see a text.
struct ContextToken {
  /// What it is.
  enum Kind: UInt8 {
    case word, comma, colon, semicolon, stop, dash, open, close, other, quote
  }

  var kind: Kind
  /// Whether a word begins with a capital.
  var isCapital = false
  /// The number of a quote.
  var number = 0
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// What is known of a word; of anything else nothing.
  var word = LineWord()

  /// The number of the quote that it is.
  var quote: Int? { kind == .quote ? number : nil }
}

// MARK: - Arrays of bytes
extension Tokenizer {
  /// The tokens of a text, in order, as in `tokenize(_:into:)`.
  package func tokens(of text: [UInt8]) -> [TokenRange] {
    var tokens: [TokenRange] = []
    text.withRawSpan { tokenize($0, into: &tokens) }
    return tokens
  }
}

extension Normalizer {
  /// The form of a token, as in `form(of:into:)`.
  package func form(of surface: [UInt8]) -> [UInt8] {
    var form: [UInt8] = []
    surface.withRawSpan { self.form(of: $0, into: &form) }
    return form
  }
}

/// Cuts a text into tokens.
///
/// Invariant: no token holds white space, and which bytes between two white spaces are tokens depends
/// on nothing but those bytes. So tokenising from the start of a sentence equals tokenising the whole.
package struct Tokenizer: Hashable, Sendable {
  /// Where tokens start and end.
  package enum Rules: Hashable, Sendable {
    /// UAX #29 with Dutch rules on top: `'s`, `zo'n`, `CX'ers`, `e-mail`, `'80`, `d.w.z.`, `24/7`,
    /// addresses of pages and people.
    case dutch
    /// The default word boundaries of UAX #29; segments without letter or digit are no tokens.
    case unicode
    /// ASCII white space only.
    case whitespace
  }

  /// The rules in use.
  package let rules: Rules

  /// Makes a tokeniser; it holds nothing else.
  package init(_ rules: Rules) {
    self.rules = rules
  }

  /// Appends the tokens of a text, in order.
  ///
  /// - Parameters:
  ///   - text: UTF-8 of any normal form, below 4 GiB; a byte that is not UTF-8 is in no token
  ///     (with `.whitespace` in any).
  ///   - tokens: Receives byte ranges of `text` after what it holds.
  /// - Complexity: O(n).
  package func tokenize(_ text: RawSpan, into tokens: inout [TokenRange]) {
    TokenKernel.tokenize(text, rules: rules, into: &tokens)
  }

  /// All word boundaries of UAX #29 in a text: 0, the end of each segment.
  package static func boundaries(_ text: RawSpan) -> [Int] {
    TokenKernel.boundaries(text)
  }
}

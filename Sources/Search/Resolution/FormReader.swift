package import DutchText

/// Cuts short texts such as queries and names into forms.
package enum FormReader {
  /// The forms of a text's tokens, in order, cut as the index cuts long ones.
  package static func forms(of text: String, analysis: Analysis) -> [[UInt8]] {
    // A word of a to z is a form in every analysis.
    if text.utf8.count <= maximumFormByteCount, text.utf8.allSatisfy({ $0 &- 0x61 < 26 }) {
      return text.isEmpty ? [] : [Array(text.utf8)]
    }
    return Array(text.utf8).withRawSpan { bytes in
      var tokens: [TokenRange] = []
      analysis.tokenizer.tokenize(bytes, into: &tokens)
      return tokens.compactMap { token in
        var form: [UInt8] = []
        analysis.form(of: bytes.extracting(Int(token.start)..<Int(token.end)), into: &form)
        return form.isEmpty ? nil : Array(form.prefix(maximumFormByteCount))
      }
    }
  }

  /// Longer forms are cut by the index; docs/INDEX-FORMAT.md, "Limits".
  static let maximumFormByteCount = 255
}

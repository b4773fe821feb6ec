/// A token of an entry of a list of synonyms.
struct EntryToken {
  /// Its form; never empty.
  let form: [UInt8]
  /// As it is written.
  let surface: String

  /// The tokens of a text by an analysis.
  static func tokens(of text: String, analysis: Analysis) -> [EntryToken] {
    let bytes = Array(text.utf8)
    return bytes.withRawSpan { span in
      var ranges: [TokenRange] = []
      analysis.tokenizer.tokenize(span, into: &ranges)
      return ranges.compactMap { token in
        let range = Int(token.start)..<Int(token.end)
        var form: [UInt8] = []
        analysis.form(of: span.extracting(range), into: &form)
        let surface = String(decoding: bytes[range], as: UTF8.self)
        return form.isEmpty ? nil : EntryToken(form: form, surface: surface)
      }
    }
  }
}

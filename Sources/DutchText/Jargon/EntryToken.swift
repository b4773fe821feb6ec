/// A token of an entry of a list of synonyms, or of a word that is compared with one.
struct EntryToken {
  /// Its form; never empty.
  let form: [UInt8]
  /// Its bytes as they are written.
  let surface: ArraySlice<UInt8>

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
        return form.isEmpty ? nil : EntryToken(form: form, surface: bytes[range])
      }
    }
  }

  /// The words that hyphens join in it.
  var words: [JargonWord] {
    let pieces = form.split(separator: UInt8(ascii: "-"))
    if pieces.count == 1, surface.allSatisfy({ $0 < 0x80 }) {
      let capitals = surface.count { (0x41...0x5A).contains($0) }
      return [JargonWord(form: Array(pieces[0]), hasCapitals: capitals > 1)]
    }
    let scalars = String(decoding: surface, as: UTF8.self).unicodeScalars
    let surfaces = scalars.split { $0.properties.isDash }
    return pieces.enumerated().map { index, piece in
      let own = surfaces.count == pieces.count ? surfaces[index] : scalars[...]
      let capitals = own.count { $0.properties.isUppercase }
      return JargonWord(form: Array(piece), hasCapitals: capitals > 1)
    }
  }
}

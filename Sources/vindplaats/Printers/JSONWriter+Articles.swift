internal import VindplaatsKit

// MARK: - What several schemas have in common
extension JSONWriter {
  /// Writes a member that is a span: its UTF-8 bytes and its Unicode scalars.
  mutating func member(_ name: String, _ span: Sentence.Span) {
    member(name) { write(span, to: &$0) }
  }

  /// Writes a member that is a list of spans.
  mutating func member(_ name: String, _ spans: [Sentence.Span]) {
    member(name, objects: spans) { write($0, to: &$1) }
  }

  /// Writes the member `speaker`; nothing where there is none.
  ///
  /// - `write`: Writes further members of it.
  mutating func speaker(
    _ speaker: ArticleQuote.Speaker?,
    _ write: (ArticleQuote.Speaker, inout Self) -> Void = { _, _ in }
  ) {
    guard let speaker else { return }
    member("speaker") { json in
      json.member("name", speaker.name)
      json.member("role", speaker.role)
      json.member("cue", speaker.cue)
      json.member("rule", speaker.rule)
      json.member("confidence", speaker.confidence)
      write(speaker, &json)
    }
  }

  /// Writes the member `evidence`: of each fact of an article where it was found, and what stands there.
  mutating func evidence(_ evidence: [ExtractedArticle.Evidence]) {
    member("evidence") { json in
      for item in evidence {
        json.member(item.field) { json in
          json.member("by", item.kind)
          json.member("text", item.text)
        }
      }
    }
  }

  /// Writes the member `notes`: what was repaired, left out or guessed, and how often.
  mutating func notes(_ notes: [ExtractedArticle.Note]) {
    member("notes") { json in
      for note in notes { json.member(note.name, note.count) }
    }
  }
}

private func write(_ span: Sentence.Span, to json: inout JSONWriter) {
  json.member("utf8", span.utf8)
  json.member("scalar", span.scalars)
}

internal import VindplaatsKit

/// Prints hits as JSON records of the schema `vindplaats/search/1`.
enum JSONHitPrinter {
  /// The name and version of the records: within a number, fields are only added.
  static let schema = "vindplaats/search/1"

  /// One object with all hits.
  static func print(
    _ answer: SearchAnswer, query: String, id: String?, to output: inout OutputBuffer
  ) {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", schema)
    if let id { json.member("query_id", id) }
    json.member("query", query)
    json.member("total", answer.totalCount)
    json.member("notes", answer.notes)
    json.name("hits")
    json.beginArray()
    for hit in answer.hits {
      json.beginObject()
      write(hit, to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    output.bytes.append(contentsOf: json.bytes)
    output.writeLine()
  }

  /// An object a line.
  static func printLines(
    _ answer: SearchAnswer, id: String?, to output: inout OutputBuffer
  ) {
    var json = JSONWriter()
    for hit in answer.hits {
      json.removeAll()
      json.beginObject()
      json.member("schema", schema)
      if let id { json.member("query_id", id) }
      write(hit, to: &json)
      json.endObject()
      output.bytes.append(contentsOf: json.bytes)
      output.writeLine()
    }
  }

  private static func write(_ hit: Hit, to json: inout JSONWriter) {
    json.member("rank", hit.rank)
    json.name("score")
    json.value(hit.score)
    json.member("id", hit.id)
    json.member("path", hit.facts.path)
    if let line = hit.line { json.member("line", line) }
    json.member("title", hit.facts.title)
    json.member("authors", hit.facts.authors)
    json.member("date", hit.facts.date)
    json.member("url", hit.facts.url)
    write(hit.sentence, to: &json)
    json.member("hash", hit.facts.hash)
    json.member("article", hit.facts.articleID)
    json.member("source", hit.facts.source)
    json.member("language", hit.facts.language)
    json.member("kind", hit.facts.kind)
    if hit.isTurn { json.member("speaker", hit.speaker) }
    for (name, sentences) in [
      ("question", hit.question), ("continuation", hit.continuation.map { [$0] } ?? []),
      ("before", hit.before), ("after", hit.after),
    ] where !sentences.isEmpty {
      json.name(name)
      json.beginArray()
      for sentence in sentences {
        json.beginObject()
        write(sentence, to: &json)
        json.endObject()
      }
      json.endArray()
    }
  }

  /// The members of a sentence: what it says, which it is, where it stands, what was found in it.
  private static func write(_ sentence: Sentence, to json: inout JSONWriter) {
    json.member("text", sentence.text)
    json.member("sentence", sentence.number)
    json.member("field", sentence.number == 0 ? "title" : "text")
    json.name("spans")
    write(sentence.span, to: &json)
    json.name("matches")
    json.beginArray()
    for match in sentence.matches { write(match, to: &json) }
    json.endArray()
  }

  private static func write(_ span: Sentence.Span, to json: inout JSONWriter) {
    json.beginObject()
    json.name("utf8")
    json.value(span.utf8)
    json.name("scalar")
    json.value(span.scalars)
    json.endObject()
  }
}

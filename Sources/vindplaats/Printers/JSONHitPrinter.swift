internal import VindplaatsKit

/// Prints hits as JSON records of the schema `vindplaats/search/1`.
enum JSONHitPrinter {
  /// The name and version of the records: within a number, fields are only added.
  static let schema = "vindplaats/search/1"

  /// One object with all hits.
  static func print(
    _ answer: SearchAnswer, query: String, id: String?, to output: inout OutputBuffer
  ) {
    output.writeObject(schema: schema) { json in
      if let id { json.member("query_id", id) }
      json.member("query", query)
      json.member("total", answer.totalCount)
      json.member("notes", answer.notes)
      JSONRemarks.write(AnswerRemarks(answer), to: &json)
      json.member("hits", objects: answer.hits) { write($0, to: &$1) }
    }
  }

  /// An object a line.
  static func printLines(
    _ answer: SearchAnswer, id: String?, to output: inout OutputBuffer
  ) {
    for hit in answer.hits {
      output.writeObject(schema: schema) { json in
        if let id { json.member("query_id", id) }
        write(hit, to: &json)
      }
    }
  }

  private static func write(_ hit: Hit, to json: inout JSONWriter) {
    json.member("rank", hit.rank)
    json.member("score", hit.score)
    json.member("id", hit.id)
    write(hit.facts, hit.sentence, line: hit.line, to: &json)
    if hit.isTurn { json.member("speaker", hit.speaker) }
    for (name, sentences) in [
      ("question", hit.question), ("continuation", hit.continuation.map { [$0] } ?? []),
      ("before", hit.before), ("after", hit.after),
    ] where !sentences.isEmpty {
      write(sentences, name: name, to: &json)
    }
    json.member("duplicates", objects: hit.duplicates) { duplicate, json in
      json.member("id", duplicate.id)
      json.member("article", duplicate.facts.articleID)
      json.member("path", duplicate.facts.path)
      json.member("title", duplicate.facts.title)
      json.member("date", duplicate.facts.date)
      json.member("url", duplicate.facts.url)
      json.member("resemblance", duplicate.resemblance)
    }
  }

  /// The members that tell of an article and a sentence of it.
  static func write(
    _ facts: ArticleFacts, _ sentence: Sentence, line: Int?, to json: inout JSONWriter
  ) {
    json.member("path", facts.path)
    if let line { json.member("line", line) }
    json.member("title", facts.title)
    json.member("authors", facts.authors)
    json.member("date", facts.date)
    json.member("url", facts.url)
    write(sentence, to: &json)
    json.member("hash", facts.hash)
    json.member("article", facts.articleID)
    json.member("source", facts.source)
    json.member("language", facts.language)
    json.member("kind", facts.kind)
  }

  /// A member that is a list of sentences.
  static func write(_ sentences: [Sentence], name: String, to json: inout JSONWriter) {
    json.member(name, objects: sentences) { sentence, json in
      write(sentence, to: &json)
    }
  }

  /// The members of a sentence: what it says, which it is, where it stands, what was found in it.
  private static func write(_ sentence: Sentence, to json: inout JSONWriter) {
    json.member("text", sentence.text)
    json.member("sentence", sentence.number)
    json.member("field", sentence.number == 0 ? "title" : "text")
    json.member("spans", sentence.span)
    json.member("matches", sentence.matches)
  }
}

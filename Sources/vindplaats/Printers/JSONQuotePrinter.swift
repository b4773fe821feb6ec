internal import VindplaatsKit

/// Prints sentences as JSON records of the schema `vindplaats/quotes/1`.
enum JSONQuotePrinter {
  /// The name and version of the records: within a number, fields are only added.
  static let schema = "vindplaats/quotes/1"

  /// One object with all hits.
  static func print(
    _ answer: QuoteAnswer, query: String, id: String?, to output: inout OutputBuffer
  ) {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", schema)
    if let id { json.member("query_id", id) }
    json.member("query", query)
    json.member("notes", answer.notes)
    JSONRemarks.write(AnswerRemarks(answer), to: &json)
    if let facets = answer.facets { write(facets, to: &json) }
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
  static func printLines(_ answer: QuoteAnswer, id: String?, to output: inout OutputBuffer) {
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

  private static func write(_ hit: QuoteHit, to json: inout JSONWriter) {
    json.member("rank", hit.rank)
    json.name("score")
    json.value(hit.score)
    json.member("id", hit.id)
    JSONHitPrinter.write(hit.facts, hit.sentence, line: hit.line, to: &json)
    if let quote = hit.quote { write(quote, to: &json) }
    for (name, sentences) in [("before", hit.before), ("after", hit.after)]
    where !sentences.isEmpty {
      JSONHitPrinter.write(sentences, name: name, to: &json)
    }
    json.name("copies")
    json.beginArray()
    for copy in hit.copies {
      json.beginObject()
      json.member("id", copy.id)
      json.member("path", copy.facts.path)
      json.member("title", copy.facts.title)
      json.member("authors", copy.facts.authors)
      json.member("date", copy.facts.date)
      json.member("url", copy.facts.url)
      json.endObject()
    }
    json.endArray()
  }

  private static func write(_ quote: ArticleQuote, to json: inout JSONWriter) {
    json.member("quote", quote.text)
    json.member("quote_kind", quote.kind)
    json.name("quote_spans")
    json.beginArray()
    for part in quote.parts { json.value(part.utf8) }
    json.endArray()
    guard let speaker = quote.speaker else { return }
    json.name("speaker")
    json.beginObject()
    json.member("name", speaker.name)
    json.member("role", speaker.role)
    json.member("cue", speaker.cue)
    json.member("rule", speaker.rule)
    json.name("confidence")
    json.value(speaker.confidence)
    json.endObject()
  }

  private static func write(_ facets: QuoteFacets, to json: inout JSONWriter) {
    json.member("total", facets.total)
    json.name("facets")
    json.beginObject()
    for (name, counts) in [
      ("speaker", facets.speakers), ("source", facets.sources), ("year", facets.years),
    ] {
      json.name(name)
      json.beginArray()
      for count in counts {
        json.beginObject()
        json.member("value", count.value)
        json.member("count", count.count)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }
}

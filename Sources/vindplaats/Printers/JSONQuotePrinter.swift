internal import VindplaatsKit

/// Prints sentences as JSON records of the schema `vindplaats/quotes/1`.
enum JSONQuotePrinter {
  /// The name and version of the records: within a number, fields are only added.
  static let schema = "vindplaats/quotes/1"

  /// One object with all hits.
  static func print(
    _ answer: QuoteAnswer, query: String, id: String?, to output: inout OutputBuffer
  ) {
    output.writeObject(schema: schema) { json in
      if let id { json.member("query_id", id) }
      json.member("query", query)
      json.member("notes", answer.notes)
      JSONRemarks.write(AnswerRemarks(answer), to: &json)
      if let facets = answer.facets { write(facets, to: &json) }
      json.member("hits", objects: answer.hits) { write($0, to: &$1) }
    }
  }

  /// An object a line.
  static func printLines(_ answer: QuoteAnswer, id: String?, to output: inout OutputBuffer) {
    for hit in answer.hits {
      output.writeObject(schema: schema) { json in
        if let id { json.member("query_id", id) }
        write(hit, to: &json)
      }
    }
  }

  private static func write(_ hit: QuoteHit, to json: inout JSONWriter) {
    json.member("rank", hit.rank)
    json.member("score", hit.score)
    json.member("id", hit.id)
    JSONHitPrinter.write(hit.facts, hit.sentence, line: hit.line, to: &json)
    if let quote = hit.quote { write(quote, to: &json) }
    for (name, sentences) in [("before", hit.before), ("after", hit.after)]
    where !sentences.isEmpty {
      JSONHitPrinter.write(sentences, name: name, to: &json)
    }
    json.member("copies", objects: hit.copies) { copy, json in
      json.member("id", copy.id)
      json.member("path", copy.facts.path)
      json.member("title", copy.facts.title)
      json.member("authors", copy.facts.authors)
      json.member("date", copy.facts.date)
      json.member("url", copy.facts.url)
    }
  }

  private static func write(_ quote: ArticleQuote, to json: inout JSONWriter) {
    json.member("quote", quote.text)
    json.member("quote_kind", quote.kind)
    json.member("quote_spans", quote.parts.map(\.utf8))
    json.speaker(quote.speaker)
  }

  private static func write(_ facets: QuoteFacets, to json: inout JSONWriter) {
    json.member("total", facets.total)
    json.member("facets") { json in
      for (name, counts) in [
        ("speaker", facets.speakers), ("source", facets.sources), ("year", facets.years),
      ] {
        json.member(name, objects: counts) { count, json in
          json.member("value", count.value)
          json.member("count", count.count)
        }
      }
    }
  }
}

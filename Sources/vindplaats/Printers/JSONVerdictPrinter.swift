internal import VindplaatsKit

/// Prints verdicts as an object of the schema `vindplaats/verify/1`.
enum JSONVerdictPrinter {
  /// The name and version of the records: within a number, fields are only added.
  static let schema = "vindplaats/verify/1"

  /// One object with all files.
  static func print(_ reports: [DraftReport], to output: inout OutputBuffer) {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", schema)
    json.name("passes")
    json.value(reports.allSatisfy(\.passes))
    json.name("files")
    json.beginArray()
    for report in reports { write(report, to: &json) }
    json.endArray()
    json.endObject()
    output.bytes.append(contentsOf: json.bytes)
    output.writeLine()
  }

  private static func write(_ report: DraftReport, to json: inout JSONWriter) {
    json.beginObject()
    json.member("file", report.file)
    json.name("counts")
    json.beginObject()
    for verdict in CheckedQuote.Verdict.allCases {
      json.member(verdict.rawValue, report.count(verdict))
    }
    json.member("other_speaker", report.otherSpeakerCount)
    json.member("skipped", report.skipped.count)
    json.endObject()
    json.name("quotes")
    json.beginArray()
    for quote in report.quotes { write(quote, to: &json) }
    json.endArray()
    json.name("skipped")
    json.beginArray()
    for skipped in report.skipped {
      json.beginObject()
      write(line: skipped.line, column: skipped.column, to: &json)
      json.member("quote", skipped.text)
      json.member("reason", skipped.reason)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func write(_ quote: CheckedQuote, to json: inout JSONWriter) {
    json.beginObject()
    write(line: quote.line, column: quote.column, to: &json)
    json.member("quote", quote.text)
    json.member("verdict", quote.verdict.rawValue)
    json.name("closeness")
    json.value((quote.closeness * 1_000).rounded(.down) / 1_000)
    json.name("speaker")
    json.beginObject()
    json.member("verdict", quote.speakerVerdict.rawValue)
    json.member("named", quote.speaker)
    json.member("name", quote.place?.speaker)
    json.member("role", quote.place?.role)
    json.endObject()
    json.member("articles", quote.articleCount)
    if let mark = quote.addedMark { json.member("added", mark) }
    json.name("scattered")
    json.value(quote.isScattered)
    if let place = quote.place { write(place, to: &json) }
    write(quote.differences, to: &json)
    write(quote.omissions, to: &json)
    json.endObject()
  }

  private static func write(_ place: CheckedQuote.Place, to json: inout JSONWriter) {
    json.name("place")
    json.beginObject()
    json.member("id", place.id)
    json.member("article", place.facts.articleID)
    json.member("title", place.facts.title)
    json.member("authors", place.facts.authors)
    json.member("date", place.facts.date)
    json.member("url", place.facts.url)
    json.member("field", place.isTitle ? "title" : "text")
    json.member("text", place.text)
    json.name("spans")
    json.beginArray()
    for span in place.spans { write(span, to: &json) }
    json.endArray()
    json.member("hash", place.facts.hash)
    json.endObject()
  }

  private static func write(
    _ differences: [CheckedQuote.Difference], to json: inout JSONWriter
  ) {
    json.name("differences")
    json.beginArray()
    for difference in differences {
      json.beginObject()
      json.member("kind", difference.kind)
      json.member("quote", difference.inQuote)
      json.member("article", difference.inArticle)
      json.member("after", difference.after)
      json.endObject()
    }
    json.endArray()
  }

  private static func write(_ omissions: [CheckedQuote.Omission], to json: inout JSONWriter) {
    json.name("omissions")
    json.beginArray()
    for omission in omissions {
      json.beginObject()
      json.member("text", omission.text)
      json.name("span")
      write(omission.span, to: &json)
      json.member("negations", omission.negations)
      json.endObject()
    }
    json.endArray()
  }

  private static func write(line: Int?, column: Int?, to json: inout JSONWriter) {
    for (name, value) in [("line", line), ("column", column)] {
      if let value { json.member(name, value) } else { json.member(name, nil as String?) }
    }
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

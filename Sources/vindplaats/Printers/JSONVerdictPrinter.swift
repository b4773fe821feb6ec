internal import VindplaatsKit

/// Prints verdicts as an object of the schema `vindplaats/verify/1`.
enum JSONVerdictPrinter {
  /// The name and version of the records: within a number, fields are only added.
  static let schema = "vindplaats/verify/1"

  /// One object with all files.
  static func print(_ reports: [DraftReport], to output: inout OutputBuffer) {
    output.writeObject(schema: schema) { json in
      json.member("passes", reports.allSatisfy(\.passes))
      json.member("files", objects: reports) { write($0, to: &$1) }
    }
  }

  private static func write(_ report: DraftReport, to json: inout JSONWriter) {
    json.member("file", report.file)
    json.member("counts") { json in
      for verdict in CheckedQuote.Verdict.allCases {
        json.member(verdict.rawValue, report.count(verdict))
      }
      json.member("other_speaker", report.otherSpeakerCount)
      json.member("skipped", report.skipped.count)
    }
    json.member("quotes", objects: report.quotes) { write($0, to: &$1) }
    json.member("skipped", objects: report.skipped) { skipped, json in
      json.member("line", skipped.line)
      json.member("column", skipped.column)
      json.member("quote", skipped.text)
      json.member("reason", skipped.reason)
    }
  }

  private static func write(_ quote: CheckedQuote, to json: inout JSONWriter) {
    json.member("line", quote.line)
    json.member("column", quote.column)
    json.member("quote", quote.text)
    json.member("verdict", quote.verdict.rawValue)
    json.member("closeness", (quote.closeness * 1_000).rounded(.down) / 1_000)
    json.member("speaker") { json in
      json.member("verdict", quote.speakerVerdict.rawValue)
      json.member("named", quote.speaker)
      json.member("name", quote.place?.speaker)
      json.member("role", quote.place?.role)
    }
    json.member("articles", quote.articleCount)
    if let mark = quote.addedMark { json.member("added", mark) }
    json.member("scattered", quote.isScattered)
    if let place = quote.place { write(place, to: &json) }
    write(quote.differences, to: &json)
    write(quote.omissions, to: &json)
  }

  private static func write(_ place: CheckedQuote.Place, to json: inout JSONWriter) {
    json.member("place") { json in
      json.member("id", place.id)
      json.member("article", place.facts.articleID)
      json.member("title", place.facts.title)
      json.member("authors", place.facts.authors)
      json.member("date", place.facts.date)
      json.member("url", place.facts.url)
      json.member("field", place.isTitle ? "title" : "text")
      json.member("text", place.text)
      json.member("spans", place.spans)
      json.member("hash", place.facts.hash)
    }
  }

  private static func write(
    _ differences: [CheckedQuote.Difference], to json: inout JSONWriter
  ) {
    json.member("differences", objects: differences) { difference, json in
      json.member("kind", difference.kind)
      json.member("quote", difference.inQuote)
      json.member("article", difference.inArticle)
      json.member("after", difference.after)
    }
  }

  private static func write(_ omissions: [CheckedQuote.Omission], to json: inout JSONWriter) {
    json.member("omissions", objects: omissions) { omission, json in
      json.member("text", omission.text)
      json.member("span", omission.span)
      json.member("negations", omission.negations)
    }
  }
}

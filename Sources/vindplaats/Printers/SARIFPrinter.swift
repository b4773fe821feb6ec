internal import ArgumentParser
internal import VindplaatsKit

/// Prints what is wrong as a log of SARIF 2.1.0 (OASIS, 2020), which build servers show beside the text.
enum SARIFPrinter {
  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  /// The rules: what a result can be about.
  private static let rules: [(id: String, level: String, text: String)] = [
    ("altered", "error", "The quote is not what the article says."),
    ("missing", "error", "The quote is in no article of the corpus."),
    ("other-speaker", "error", "Somebody else says it in the article."),
    ("omitted-negation", "warning", "An ellipsis leaves out a word that denies."),
    ("typography", "note", "Quotation marks, dashes, spaces or the first letter's case differ."),
  ]

  /// One log with one run.
  static func print(_ reports: [DraftReport], to output: inout OutputBuffer) {
    output.writeObject { json in
      json.member("$schema", schema)
      json.member("version", "2.1.0")
      json.member("runs", objects: [reports]) { reports, json in
        writeTool(to: &json)
        json.member("columnKind", "unicodeCodePoints")
        let found = reports.flatMap { report in
          report.quotes.flatMap { quote in faults(of: quote).map { (report, quote, $0) } }
        }
        json.member("results", objects: found) { result, json in
          let (report, quote, fault) = result
          write(fault, quote, of: report, to: &json)
        }
      }
    }
  }

  private static func writeTool(to json: inout JSONWriter) {
    json.member("tool") { json in
      json.member("driver") { json in
        json.member("name", "vindplaats")
        json.member("semanticVersion", Vindplaats.configuration.version)
        json.member("rules", objects: rules) { rule, json in
          json.member("id", rule.id)
          write("shortDescription", text: rule.text, to: &json)
          json.member("defaultConfiguration") { $0.member("level", rule.level) }
        }
      }
    }
  }

  /// What there is to say of a quote, each by a rule.
  private static func faults(of quote: CheckedQuote) -> [(rule: String, text: String)] {
    let labels = VerdictLabels(isDutch: false)
    let place = quote.place.map { " (\($0.id), \($0.facts.displayTitle))" } ?? ""
    var results: [(rule: String, text: String)] = []
    switch quote.verdict {
    case .exact: break
    case .typography: results.append(("typography", "“\(quote.place?.text ?? "")”" + place))
    case .altered:
      var texts = quote.differences.map { labels.difference($0) }
      if quote.isScattered { texts.append(labels.scattered) }
      results.append(("altered", texts.joined(separator: "; ") + place))
    case .missing: results.append(("missing", labels.closest(quote)))
    }
    if quote.speakerVerdict == .other, let found = quote.place {
      results.append(
        ("other-speaker", labels.otherSpeaker(quote.speaker ?? "", found) + place))
    }
    for omission in quote.omissions where !omission.negations.isEmpty {
      results.append(
        ("omitted-negation", labels.omission(omission).joined(separator: "; ") + place))
    }
    return results
  }

  private static func write(
    _ result: (rule: String, text: String), _ quote: CheckedQuote, of report: DraftReport,
    to json: inout JSONWriter
  ) {
    json.member("ruleId", result.rule)
    let number = rules.firstIndex { $0.id == result.rule } ?? 0
    json.member("ruleIndex", number)
    json.member("level", rules[number].level)
    write("message", text: "“\(quote.text)”: " + result.text, to: &json)
    json.member("locations", objects: [quote]) { quote, json in
      json.member("physicalLocation") { json in
        json.member("artifactLocation") { $0.member("uri", uri(report.file)) }
        if let line = quote.line {
          json.member("region") { json in
            json.member("startLine", line)
            if let column = quote.column { json.member("startColumn", column) }
          }
        }
      }
    }
  }

  private static func write(_ name: String, text: String, to json: inout JSONWriter) {
    json.member(name) { $0.member("text", text) }
  }

  /// A path as a relative reference: what no URI may hold is percent-encoded.
  private static func uri(_ path: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      switch byte {
      case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

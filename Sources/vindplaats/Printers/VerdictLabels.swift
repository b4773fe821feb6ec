internal import VindplaatsKit

/// The words around verdicts, in English or Dutch.
struct VerdictLabels {
  let isDutch: Bool

  var skipped: String { isDutch ? "overgeslagen" : "skipped" }
  var unknown: String { "onbekend" }
  var scattered: String {
    isDutch
      ? "de stukken staan niet in deze volgorde in één zin of twee aangrenzende"
      : "the pieces do not stand in this order in one sentence or two adjoining ones"
  }

  /// The verdict in a word; in capitals when the quote fails.
  func verdict(_ quote: CheckedQuote) -> String {
    let words =
      switch quote.verdict {
      case .exact: "exact"
      case .typography: isDutch ? "typografie" : "typography"
      case .altered: isDutch ? "GEWIJZIGD" : "ALTERED"
      case .missing: isDutch ? "NIET GEVONDEN" : "MISSING"
      }
    guard quote.speakerVerdict == .other else { return words }
    return words + (isDutch ? ", ANDERE SPREKER" : ", OTHER SPEAKER")
  }

  /// How many of each verdict.
  func counts(_ report: DraftReport) -> String {
    let total = report.quotes.count
    var parts: [String] = []
    for (verdict, english, dutch) in [
      (CheckedQuote.Verdict.exact, "exact", "exact"), (.typography, "typography", "typografie"),
      (.altered, "altered", "gewijzigd"), (.missing, "missing", "niet gevonden"),
    ] {
      let count = report.count(verdict)
      if count > 0 { parts.append("\(count) \(isDutch ? dutch : english)") }
    }
    if report.otherSpeakerCount > 0 {
      parts.append(
        "\(report.otherSpeakerCount) " + (isDutch ? "van een ander" : "ascribed to another"))
    }
    if !report.skipped.isEmpty { parts.append("\(report.skipped.count) \(skipped)") }
    let noun =
      isDutch ? (total == 1 ? "citaat" : "citaten") : (total == 1 ? "quote" : "quotes")
    return "\(total) \(noun)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }

  /// That other articles have it too.
  func others(_ count: Int) -> String {
    isDutch
      ? "(ook in \(count) ander\(count == 1 ? "" : "e"))"
      : "(and in \(count) other\(count == 1 ? "" : "s"))"
  }

  /// Where the article has the words.
  func offsets(_ place: CheckedQuote.Place) -> String {
    let spans = place.spans.map { "\($0.utf8.lowerBound)-\($0.utf8.upperBound)" }
    return "[bytes \(spans.joined(separator: ", "))]"
  }

  /// What differs, in a line.
  func difference(_ difference: CheckedQuote.Difference) -> String {
    let after = difference.after.map { (isDutch ? " na “" : " after “") + $0 + "”" } ?? ""
    let (own, other) = ("“\(difference.inQuote)”", "“\(difference.inArticle)”")
    let text =
      if difference.inQuote.isEmpty {
        isDutch ? "\(other) ontbreekt\(after)" : "\(other) is missing\(after)"
      } else if difference.inArticle.isEmpty {
        isDutch ? "\(own) is toegevoegd\(after)" : "\(own) is added\(after)"
      } else {
        isDutch ? "\(own) staat voor \(other)\(after)" : "\(own) stands for \(other)\(after)"
      }
    return "\(kind(difference.kind)): \(text)"
  }

  private func kind(_ kind: String) -> String {
    guard isDutch else { return kind }
    let names = [
      "negation": "ontkenning", "number": "getal", "spelling": "spelling",
      "punctuation": "leesteken", "word": "woord",
    ]
    return names[kind] ?? kind
  }

  /// What is closest to a missing quote.
  func closest(_ quote: CheckedQuote) -> String {
    guard let place = quote.place, quote.closeness > 0 else {
      return isDutch ? "niets lijkt erop" : "nothing is like it"
    }
    let percent = Int((quote.closeness * 100).rounded(.down))
    return (isDutch ? "het dichtst, \(percent) %: “" : "closest, \(percent) %: “")
      + "\(place.text)” \(place.id)"
  }

  /// What an ellipsis leaves out, and a warning.
  func omission(_ omission: CheckedQuote.Omission) -> [String] {
    let line = (isDutch ? "weggelaten: “" : "left out: “") + omission.text + "”"
    guard !omission.negations.isEmpty else { return [line] }
    let words = omission.negations.map { "“\($0)”" }.joined(separator: ", ")
    return [
      line,
      isDutch ? "let op: weggelaten is \(words)" : "warning: what is left out holds \(words)",
    ]
  }

  /// That somebody else says it.
  func otherSpeaker(_ named: String, _ place: CheckedQuote.Place) -> String {
    let who = place.speaker ?? place.role ?? unknown
    return isDutch
      ? "spreker: de tekst noemt \(named), het artikel \(who)"
      : "speaker: the text names \(named), the article \(who)"
  }
}

internal import ArgumentParser
internal import VindplaatsKit

/// The words around results, in English or Dutch.
struct Labels: Hashable {
  /// A language of labels.
  enum Language: String, CaseIterable, ExpressibleByArgument {
    case en
    case nl
  }

  /// Whether they are in Dutch.
  let isDutch: Bool

  init(_ language: Language) {
    isDutch = language == .nl
  }

  /// For an article that nobody signed.
  var unknownAuthor: String { isDutch ? "auteur onbekend" : "author unknown" }
  /// For an article without a date.
  var unknownDate: String { isDutch ? "datum onbekend" : "date unknown" }
  /// For an answer or a question of nobody known.
  var unknownSpeaker: String { "onbekend" }
  /// Before the list of what people say.
  var quotes: String { isDutch ? "Citaten" : "Quotes" }

  /// A share from 0 to 1, with two decimals.
  func share(_ share: Double) -> String {
    let hundredths = Int((share * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100)\(isDutch ? "," : ".")\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Before the question to an answer.
  var question: String { isDutch ? "Vraag" : "Question" }

  /// A date as people write it, from ISO 8601.
  func date(_ iso: String) -> String {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first, isDutch else { return iso }
    guard parts.count > 1, (1...12).contains(parts[1]) else { return String(year) }
    let month = Self.months[parts[1] - 1]
    return parts.count > 2 ? "\(parts[2]) \(month) \(year)" : "\(month) \(year)"
  }

  /// How many of how many articles were shown.
  func count(_ shown: Int, of total: Int) -> String {
    isDutch
      ? "\(shown) van \(total) \(total == 1 ? "artikel" : "artikelen")"
      : "\(shown) of \(total) \(total == 1 ? "article" : "articles")"
  }

  /// How many of those shown stand under another, if any.
  func folded(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return isDutch ? ", waarvan \(count) vrijwel gelijk" : ", \(count) of them nearly the same"
  }

  /// Before an article that is nearly the same as the hit above it.
  var nearlyTheSame: String { isDutch ? "vrijwel gelijk:" : "nearly the same:" }

  /// Where a sentence stands: author, date, source, address or path, id.
  func source(of facts: ArticleFacts, line: Int?, id: String) -> String {
    var parts = [
      facts.authors.isEmpty ? unknownAuthor : facts.authors.joined(separator: ", "),
      facts.date.map { date($0) } ?? unknownDate,
    ]
    if let source = facts.source { parts.append(source) }
    let record = facts.articleID == facts.path ? "" : "#" + facts.articleID
    parts.append(facts.url ?? facts.path + record + (line.map { ":\($0)" } ?? ""))
    parts.append(id)
    return parts.joined(separator: " · ")
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}

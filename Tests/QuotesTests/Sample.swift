@testable import Quotes

/// A text with its quotes, written so that tests can compare them at a glance.
struct Sample {
  let source: QuoteSource
  let quotes: [Quote]

  init(
    _ text: String, zones: [QuoteZone] = [], title: String = "", authors: [String] = [],
    isInterview: Bool = false
  ) {
    source = QuoteSource(
      text: Array(text.utf8), zones: zones, title: title, authors: authors,
      isInterview: isInterview)
    quotes = QuoteFinder.quotes(in: source)
  }

  /// What a range of the text says.
  func cut(_ range: Range<Int>) -> String {
    String(decoding: source.text[range], as: UTF8.self)
  }

  /// Each quote as `kind: part / part`.
  var lines: [String] {
    quotes.map { quote in "\(quote.kind): " + quote.parts.map(cut).joined(separator: " / ") }
  }

  /// Each quote that is no term as `speaker (role): part / part`; `?` stands for nobody.
  var spoken: [String] {
    quotes.filter { $0.kind != .term }.map { quote in
      let role = quote.attribution?.role.map { " (\($0))" } ?? ""
      return (quote.attribution?.speaker ?? "?") + role + ": "
        + quote.parts.map(cut).joined(separator: " / ")
    }
  }

  /// The range of some words, which the text has once.
  static func range(of words: String, in text: String) -> Range<Int> {
    let text = Array(text.utf8)
    let words = Array(words.utf8)
    let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
    return start..<(start + words.count)
  }
}

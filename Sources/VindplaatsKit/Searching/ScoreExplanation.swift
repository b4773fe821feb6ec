internal import Search

/// Why an article scores what it scores.
public struct ScoreExplanation: Hashable, Sendable {
  /// A number and what it is made of.
  public struct Part: Hashable, Sendable {
    /// What it is, in a few words.
    public let label: String
    /// The number.
    public let value: Double
    /// What it is made of, as its label says.
    public let parts: [Part]
  }

  /// What is known of the article.
  public let facts: ArticleFacts
  /// The query as it was understood.
  public let tree: String
  /// Words of a question that only ask, and were not searched for.
  public let questionWords: [String]
  /// The score and its parts.
  public let root: Part
  /// What of the query was not understood.
  public let notes: [String]
}

// MARK: - From a search
extension ScoreExplanation.Part {
  init(_ explanation: Explanation) {
    self.init(
      label: Self.words(explanation.label), value: explanation.value,
      parts: explanation.parts.map { Self($0) })
  }

  private static func words(_ label: ExplanationLabel) -> String {
    switch label {
    case .score: "score, rounded to Float"
    case .clauses: "clauses, rounded to Float"
    case .bonuses: "bonuses, each on the grid of sums"
    case .exactForm(let form): "bonus " + text(form) + " as typed, w - w / (1 + f * n)"
    case .head(let form): "bonus " + text(form) + " at the head, w - w / (1 + f * n)"
    case .pair(let first, let second, let gap):
      "bonus " + text(first) + " before " + text(second)
        + (gap == 1 ? "" : ", \(gap - 1) words between") + ", w - w / (1 + f * n)"
    case .near(let first, let second):
      "bonus " + text(first) + " near " + text(second) + ", w - w / (1 + f * n)"
    case .bonusWeight: "w, a part of the words' weights"
    case .bonusLengthFactor: "n, the length factor, sharper for two words"
    case .all: "sum: all have to match"
    case .any: "sum of what matches"
    case .clause(let leaf): describe(leaf) + ", on the grid of sums"
    case .saturation: "w - w / (1 + f * n)"
    case .weight: "w, sum of idf times boost"
    case .idf(let form): "idf of " + text(form) + ", ln(1 + (N - df + 0.5) / (df + 0.5))"
    case .documentFrequency: "df, articles with it"
    case .documentCount: "N, articles with words"
    case .boost: "boost"
    case .ceiling(let form): "not worth more than " + text(form)
    case .frequency: "f, occurrences by weight of place"
    case .lengthFactor: "n, 1 / (k1 * (1 - b + b * length / average))"
    case .length: "length, as its norm keeps it"
    case .averageLength: "average length"
    case .k1: "k1"
    case .b: "b"
    case .filter(let filter): "filter " + describe(filter)
    case .absent: "absent, as asked"
    }
  }

  private static func text(_ form: [UInt8]) -> String { String(decoding: form, as: UTF8.self) }

  private static func describe(_ words: [WordPattern], _ arrangement: WordArrangement) -> String {
    let texts = words.map { word in
      switch word.match {
      case .term where word.isPart: text(word.form) + " in compounds"
      case .term: text(word.form)
      case .form: "=" + text(word.form)
      case .prefix: text(word.form) + "*"
      case .fuzzy(let edits): text(word.form) + "~\(edits)"
      }
    }
    if case .near(let distance) = arrangement {
      return "\"" + texts.joined(separator: " ") + "\"~\(distance)"
    }
    return texts.count == 1 ? texts[0] : "\"" + texts.joined(separator: " ") + "\""
  }

  private static func describe(_ leaf: LeafPattern) -> String {
    (leaf.isInTitle ? "title:" : "") + describe(leaf.words, leaf.arrangement)
  }

  private static func describe(_ filter: FilterPattern) -> String {
    switch filter {
    case .dates(let range): "date:\(range)"
    case .author(let words, let arrangement): "author:" + describe(words, arrangement)
    case .source(let words, let arrangement): "source:" + describe(words, arrangement)
    case .speaker(let words, let arrangement): "speaker:" + describe(words, arrangement)
    }
  }
}

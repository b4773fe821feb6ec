// MARK: - Quotes
extension Labels {
  /// For a value that nobody knows.
  var unknown: String { isDutch ? "onbekend" : "unknown" }
  /// Before the other places of a sentence.
  var alsoIn: String { isDutch ? "ook in:" : "also in:" }
  /// A facet.
  var speaker: String { isDutch ? "Spreker" : "Speaker" }
  /// A facet.
  var sourceName: String { isDutch ? "Bron" : "Source" }
  /// A facet.
  var year: String { isDutch ? "Jaar" : "Year" }

  /// How many sentences match.
  func sentenceCount(_ count: Int) -> String {
    let isOne = count == 1
    let noun = isDutch ? (isOne ? "zin" : "zinnen") : isOne ? "sentence" : "sentences"
    return "\(count) \(noun)"
  }
}

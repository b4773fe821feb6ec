/// Prints rankings as trec_eval reads them: query, `Q0`, article, rank, score, name of the run.
enum TRECPrinter {
  /// Prints a ranking; scores that would tie are lowered to the next Float, so that every evaluator
  /// keeps our order.
  static func print(
    _ articles: [(id: String, score: Float)], query: String, to output: inout OutputBuffer
  ) {
    var last = Float.infinity
    for (index, article) in articles.enumerated() {
      let score = article.score < last ? article.score : last.nextDown
      last = score
      output.writeLine(
        "\(field(query)) Q0 \(field(article.id)) \(index + 1) \(score) vindplaats")
    }
  }

  /// An identifier as a field: what separates fields becomes an underscore.
  private static func field(_ text: String) -> String {
    guard text.contains(where: \.isWhitespace) else { return text }
    return String(text.map { $0.isWhitespace ? "_" : $0 })
  }
}

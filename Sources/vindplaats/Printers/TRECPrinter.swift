internal import Evaluation

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
        "\(Run.field(query)) Q0 \(Run.field(article.id)) \(index + 1) \(score) vindplaats")
    }
  }
}

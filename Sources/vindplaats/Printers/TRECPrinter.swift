internal import Evaluation

/// Prints rankings as trec_eval reads them: query, `Q0`, article, rank, score, name of the run.
enum TRECPrinter {
  /// Prints a ranking so that every evaluator keeps its order.
  static func print(
    _ articles: [(id: String, score: Float)], query: String, to output: inout OutputBuffer
  ) {
    let scores = Run.untied(articles.map(\.score))
    for (index, (article, score)) in zip(articles, scores).enumerated() {
      output.writeLine(
        "\(Run.field(query)) Q0 \(Run.field(article.id)) \(index + 1) \(score) vindplaats")
    }
  }
}

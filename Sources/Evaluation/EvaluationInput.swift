/// The kinds of text that this module reads.
package enum EvaluationInput: String, Hashable, Sendable {
  /// Relevance judgements, in TREC's or BEIR's form.
  case judgements = "qrels"
  /// Ranked documents of one system, in TREC's form.
  case run
  /// Queries, a line each.
  case queries
}

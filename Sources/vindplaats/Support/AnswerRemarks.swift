internal import VindplaatsKit

/// What was made of a query, as it is shown with its answer.
struct AnswerRemarks {
  /// What was searched for beside its words.
  let expansions: [SearchExpansion]
  /// Words that only ask, and were not searched for.
  let questionWords: [String]
  /// Another query that may have been meant.
  let suggestion: String?

  init(_ answer: SearchAnswer) {
    expansions = answer.expansions
    questionWords = answer.questionWords
    suggestion = answer.suggestion
  }

  init(_ answer: QuoteAnswer) {
    expansions = answer.expansions
    questionWords = answer.questionWords
    suggestion = answer.suggestion
  }
}

internal import VindplaatsKit

/// Writes what was made of a query.
enum JSONRemarks {
  /// The members `expansions` (why, what was typed, what was added), `questionWords` and `suggestion`.
  static func write(_ remarks: AnswerRemarks, to json: inout JSONWriter) {
    json.member("expansions", objects: remarks.expansions) { expansion, json in
      json.member("reason", expansion.reason)
      json.member("typed", expansion.typed)
      json.member("added", expansion.added)
    }
    json.member("questionWords", remarks.questionWords)
    json.member("suggestion", remarks.suggestion)
  }
}

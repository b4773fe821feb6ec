/// The named limits of the query language, so that no query can cost more than its worth.
///
/// Beyond a limit the parser throws, in lenient mode too. They are the language's own and stand
/// in docs/QUERY-LANGUAGE.md; the worst query of the largest size takes 24 ms
/// (release build, `="` repeated).
package enum QueryLimits {
  /// The longest query, in bytes of UTF-8.
  package static let byteCount = 65_536
  /// The most clauses: words, phrases, dates and empty pieces, wherever they stand.
  package static let clauseCount = 1_024
  /// The deepest nesting; a level is a bracket, or a `NOT` directly behind another.
  package static let levelCount = 64
  /// The widest nearness, `"…"~63`: paragraph borders lie 64 positions apart, so that no
  /// nearness reaches across one.
  package static let nearness = 63
  /// The most edits of a fuzzy word, `klnt~2`.
  package static let editCount = 2
}

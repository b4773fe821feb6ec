/// What the rules say of a candidate.
struct Finding: Sendable {
  var kind: QuoteKind
  var attribution: Attribution?
  /// Who it is, for the quotes that follow.
  var person: Person?
  /// The number of the candidate that goes on where a cue interrupts.
  var joined: Int?

  static let term = Finding(kind: .term)
}

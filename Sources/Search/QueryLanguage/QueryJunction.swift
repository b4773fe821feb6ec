/// An operator that is a word in upper case.
enum QueryJunction: Hashable, Sendable {
  /// `AND` or `EN`
  case and
  /// `OR` or `OF`
  case or
  /// `NOT` or `NIET`
  case not

  /// The operator that a word is, in upper case only.
  init?(_ word: String) {
    switch word {
    case "AND", "EN": self = .and
    case "OR", "OF": self = .or
    case "NOT", "NIET": self = .not
    default: return nil
    }
  }
}

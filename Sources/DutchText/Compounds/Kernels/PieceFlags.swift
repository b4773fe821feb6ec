/// What is known of a piece besides its scores.
struct PieceFlags: OptionSet {
  let rawValue: UInt8

  /// It is a word, or the inflection of a word makes it one.
  static let known = PieceFlags(rawValue: 1 << 0)
  /// It stands before nothing: `ver`, `aan`.
  static let neverFirst = PieceFlags(rawValue: 1 << 1)
  /// It stands after nothing: `heid`, `ingen`.
  static let neverLast = PieceFlags(rawValue: 1 << 2)
  /// It stays whole: `dashboard`.
  static let whole = PieceFlags(rawValue: 1 << 3)
  /// It is a basic word.
  static let basic = PieceFlags(rawValue: 1 << 4)
  /// It is attested itself.
  static let attested = PieceFlags(rawValue: 1 << 5)
}

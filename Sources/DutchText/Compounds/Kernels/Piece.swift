/// What a piece of a word is worth, in 256ths of a logit.
struct Piece {
  /// The hash of its letters; 0 in an empty slot.
  var hash: UInt64
  /// As the first of two parts.
  var first: Int16
  /// As the last of two parts.
  var last: Int16
  /// What its own frequency says against splitting it.
  var whole: Int16
  /// The rest.
  var flags: PieceFlags

  /// What no table holds.
  static let none = Piece(hash: 0, first: 0, last: 0, whole: 0, flags: [])
}

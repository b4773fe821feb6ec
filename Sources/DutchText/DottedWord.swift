/// Words of single letters with dots between them.
enum DottedWord {
  /// Whether a word is an acronym in capitals with dots, such as `N.V.` or `B.V`.
  static func isAcronym(_ scalars: [UInt32]) -> Bool {
    isSpelled(scalars) { $0 &- 0x41 < 26 }
  }

  /// Whether a word is an abbreviation without its last dot, such as `n.v.t`.
  static func lacksLastDot(_ scalars: [UInt32]) -> Bool {
    scalars.last != 0x2E && isSpelled(scalars) { Letters.category($0).isLetter }
  }

  /// Whether letters and dots take turns, two letters or more, the last dot optional.
  private static func isSpelled(_ scalars: [UInt32], by isLetter: (UInt32) -> Bool) -> Bool {
    guard scalars.count >= 3 else { return false }
    for (position, scalar) in scalars.enumerated() {
      guard position % 2 == 0 ? isLetter(scalar) : scalar == 0x2E else { return false }
    }
    return true
  }
}

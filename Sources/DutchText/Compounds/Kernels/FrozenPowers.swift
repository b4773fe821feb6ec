/// The powers by which pieces of `CompoundLetters` are hashed.
enum FrozenPowers {
  /// One for each number of letters up to the limit.
  static let shared = FrozenTable(CompoundLetters.powers())
}

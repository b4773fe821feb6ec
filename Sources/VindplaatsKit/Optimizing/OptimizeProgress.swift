/// How far the optimising of an index is.
public struct OptimizeProgress: Hashable, Sendable {
  /// What it is doing.
  public enum Phase: Hashable, Sendable {
    /// Finding the order of the articles.
    case ordering
    /// Writing the index.
    case writing
  }

  /// The share of the time that finding the order takes, measured with 100,000 articles.
  static let orderingShare = 0.4

  /// What it is doing.
  public let phase: Phase
  /// The share of this phase that is done, in `0...1`.
  public let phaseShare: Double

  /// The share of all that is done, in `0...1`.
  public var share: Double {
    switch phase {
    case .ordering: phaseShare * Self.orderingShare
    case .writing: Self.orderingShare + phaseShare * (1 - Self.orderingShare)
    }
  }
}

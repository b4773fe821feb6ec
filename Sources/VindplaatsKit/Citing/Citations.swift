/// Citations as they are printed, and what could not be said in them.
public struct Citations: Hashable, Sendable {
  /// The citations, in the order of the ids.
  public let text: String
  /// What articles lack that the style asks for: a line each.
  public let notes: [String]
}

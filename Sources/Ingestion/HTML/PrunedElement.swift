/// An element that was left out with all its text before the page was cut into blocks.
struct PrunedElement: Sendable {
  /// Its node.
  let node: Int
  /// Why it was left out.
  let verdict: BlockVerdict
}

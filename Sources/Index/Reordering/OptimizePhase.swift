/// What optimising an index is doing.
package enum OptimizePhase: Hashable, Sendable {
  /// Finding the order of the documents.
  case ordering
  /// Writing the segment.
  case writing
}

internal import DutchText

/// An article that was read, by the sketch of its text.
struct ArticleSketch: Sendable {
  /// Its id.
  let id: String
  /// Of its text.
  let sketch: TextSketch
}

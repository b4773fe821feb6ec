/// Whether a quote is ascribed to who says it in the corpus.
public enum SpeakerVerdict: String, CaseIterable, Hashable, Sendable {
  /// The same person.
  case same
  /// Somebody else.
  case other
  /// The corpus does not say, or not surely.
  case unknown
  /// The text names nobody.
  case unnamed
}

/// A cue in a sentence with the one who speaks.
struct Cue: Sendable {
  /// The token.
  var token: Int
  var strength: CueVerb.Strength
  /// The mention that is its subject, resolved; nil where there is none.
  var subject: Mention?
  /// Whether it is *volgens*.
  var isAccording = false
}

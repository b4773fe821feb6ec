/// What a listed form says about the word that it ends.
struct IrregularForm: BitwiseCopyable, Sendable {
  /// Where the form may stand.
  enum Place: UInt8, BitwiseCopyable, Sendable {
    /// Alone, or after any verbal prefix: *brak*, *uitbrak*, *verbrak*.
    case verb
    /// Only after a verbal prefix: *verbond*.
    case prefixedVerb
    /// Alone, or after a particle: *gebroken*, *uitgebroken*.
    case participle
    /// Only after a particle.
    case prefixedParticiple
    /// Only after an inseparable prefix: *verbroken*.
    case bareParticiple
    /// Alone, or as the end of any compound.
    case noun
    /// The same where the base is attested.
    case attestedNoun
    /// Alone only.
    case word

    /// Whether it is a form of a verb.
    var isVerbal: Bool { rawValue < Place.noun.rawValue }
  }

  /// Where it may stand.
  var place: Place
  /// How many letters it shares with its stem from the start.
  var sharedCount: UInt8
  /// The rest of the stem, the first byte lowest.
  var tail: UInt64
  /// How many bytes `tail` has, in `0...8`.
  var tailCount: UInt8
}

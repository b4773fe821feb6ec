/// A word of a text as the rules see it: its lists, its cue and its end, and no string.
struct LineWord {
  /// The lists that it is in.
  var lists: WordLists = []
  /// The cue that it is.
  var cue: CueVerb?
  /// The word itself, if a rule asks for it.
  var key: KeyWord?
  /// What it is as a particle of a verb.
  var particle: CueVerb.Particles = []
  /// Bytes in lower case; 0 for what is no word.
  var byteCount: UInt32 = 0
  /// Its last eight bytes in lower case, the last one lowest.
  var tail: UInt64 = 0

  /// Whether it is in one of some lists.
  func isIn(_ lists: WordLists) -> Bool { !self.lists.isDisjoint(with: lists) }

  /// Whether it is one of some particles.
  func isOne(of particles: CueVerb.Particles) -> Bool { !particle.isDisjoint(with: particles) }

  /// Whether it ends in some letters.
  func hasSuffix(_ ending: WordEnding) -> Bool {
    byteCount >= ending.byteCount && tail & ending.mask == ending.bytes
  }

  /// Whether it ends in some letters and is longer than they are by more than some bytes.
  func hasSuffix(_ ending: WordEnding, behind count: UInt32) -> Bool {
    byteCount > ending.byteCount + count && hasSuffix(ending)
  }

  /// Whether it is a number of at most three digits.
  var isShortNumber: Bool {
    guard byteCount < 4 else { return false }
    return (0..<UInt64(byteCount)).allSatisfy { tail >> (8 * $0) & 0xFF &- 0x30 < 10 }
  }
}

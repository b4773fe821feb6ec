/// A stem that a form may belong to: what is kept of the form, and what is put after it.
struct StemCandidate {
  /// The bytes kept from the start of the word.
  var kept: Int
  /// Where `ge` is left out; only with `gapCount` above 0.
  var gapStart = 0
  /// How many bytes are left out at `gapStart`.
  var gapCount = 0
  /// Bytes put after what is kept, the first one lowest.
  var tail: UInt64 = 0
  /// How many bytes `tail` has, in `0...8`.
  var tailCount = 0
  /// How the form follows from the stem.
  var inflection: Inflection
  /// What speaks for it before any evidence, in tenths of a supporting form.
  var prior: Int
}

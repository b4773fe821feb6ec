/// What the words before a date say about it.
package enum DateCue: UInt8, Hashable, Sendable {
  /// `Geplaatst op`, `Gepubliceerd:`, `Datum:`: the date we want.
  case published = 0
  /// Nothing is said.
  case none = 1
  /// `Bijgewerkt`, `Laatst gewijzigd`: not when it was written.
  case modified = 2
}

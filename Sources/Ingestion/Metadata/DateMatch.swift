/// A date found in a line.
package struct DateMatch: Hashable, Sendable {
  /// The date.
  package let date: PartialDate
  /// The UTF-8 bytes of the line that state it, without cue and weekday.
  package let range: Range<Int>
  /// What the words before it say.
  package let cue: DateCue
}

/// What a leaf looks for that scores nothing: a date, an author, a source, a speaker.
package enum FilterPattern: Hashable, Sendable {
  /// Dated in a range of days.
  case dates(DateRange)
  /// One of the authors has these words in the name.
  case author([WordPattern], WordArrangement)
  /// The source has these words in its name.
  case source([WordPattern], WordArrangement)
  /// Somebody who speaks has these words in the name: reads the stored articles, so it is slow.
  case speaker([WordPattern], WordArrangement)
}

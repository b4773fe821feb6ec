/// What a citation needs to know beside its source.
package struct CitationOptions: Hashable, Sendable {
  /// Whether the words that a style adds, such as months, are Dutch.
  package var isDutch = false
  /// When the page was looked at; a formatter has no clock.
  package var accessed: CitedDate?

  /// English words, no date of access.
  package init() {}
}

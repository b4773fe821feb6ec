/// A text in which quotes are looked for, and what is known about it.
package struct QuoteSource: Sendable {
  /// UTF-8, or any other bytes; paragraphs are separated by a blank line.
  package var text: [UInt8]
  /// Parts of the text, by start; those that reach outside it are left aside.
  package var zones: [QuoteZone]
  /// The title, in which an interviewee may be named.
  package var title: String
  /// Who wrote it: the one who says *ik*.
  package var authors: [String]
  /// Whether it is an interview: its answers are somebody's.
  package var isInterview: Bool

  /// A text with what is known about it.
  package init(
    text: [UInt8], zones: [QuoteZone] = [], title: String = "", authors: [String] = [],
    isInterview: Bool = false
  ) {
    self.text = text
    self.zones = zones
    self.title = title
    self.authors = authors
    self.isInterview = isInterview
  }
}

/// What became of a block of a page, and why.
package enum BlockVerdict: String, CaseIterable, Hashable, Sendable {
  /// It is part of the article's text.
  case kept
  /// It is the introduction, taken from before the body.
  case lead
  /// It stands outside the article's container.
  case outside
  /// It stands before the main heading.
  case beforeTitle = "before-title"
  /// It stands outside the range that the page's structured data gives.
  case outsideStructuredData = "outside-structured-data"
  /// The name or role of an element around it speaks against it.
  case name
  /// It stands in a small header.
  case header
  /// It stands in a figure.
  case caption
  /// It is the credit of a picture.
  case credit
  /// It is a line that pages put around articles.
  case furniture
  /// It is the main heading: the title is a field of its own.
  case title
  /// It is mostly links.
  case links
  /// It is a few characters outside any paragraph.
  case short
  /// It is a date or a reading time at the head.
  case metadata
  /// It is a short line outside the paragraphs: a label, a button, a picture's name.
  case stray
  /// It is about the article, at its end: whom to write to, where it appeared before.
  case closing
  /// It follows a mark that ends the article, or is that mark.
  case afterEnd = "after-end"
  /// A long paragraph with the same text was kept already.
  case repeated
  /// It is a heading with nothing behind it.
  case lastHeading = "last-heading"
}

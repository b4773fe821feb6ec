/// What became of a block or element of a page, and why.
package enum BlockVerdict: String, CaseIterable, Hashable, Sendable {
  /// It is part of the article's text.
  case kept
  /// It is the introduction, taken from before the body.
  case lead
  /// It is an element that never holds article text: navigation, a button, a list to choose from.
  case element
  /// It is an aside, a form, a footer or the like that holds under half of the page's paragraphs.
  case minorElement = "minor-element"
  /// It is not shown.
  case hidden
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
  /// It stands in a figure, or is called a caption: kept beside the text.
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
  /// The text of the structured data, which has more, stands in its place.
  case replaced

  /// What it means, for people.
  package var reason: String {
    switch self {
    case .kept: "in the text"
    case .lead: "in the text: the introduction, from before the body"
    case .element: "navigation, a button or the like, left out whole"
    case .minorElement: "an aside, form, footer or the like, left out whole"
    case .hidden: "not shown, left out whole"
    case .outside: "outside the part of the page that holds the article"
    case .beforeTitle: "before the main heading"
    case .outsideStructuredData: "outside what the structured data calls the article"
    case .name: "in an element that is called navigation, advertising, comments or the like"
    case .header: "in the header of the article, and no sentence"
    case .caption: "a caption: kept beside the text"
    case .credit: "the credit of a picture"
    case .furniture: "a line that pages put around articles"
    case .title: "the title, which is a field of its own"
    case .links: "mostly links"
    case .short: "a few characters outside any paragraph"
    case .metadata: "a date, byline or reading time: read as metadata"
    case .stray: "a short line outside the paragraphs"
    case .closing: "about the article, at its end"
    case .afterEnd: "a mark that ends the article, or what follows it"
    case .repeated: "shown twice"
    case .lastHeading: "a heading with nothing behind it"
    case .replaced: "replaced by the text of the structured data, which has more"
    }
  }

  /// Whether the block is in the article's text.
  package var isKept: Bool { self == .kept || self == .lead }
}

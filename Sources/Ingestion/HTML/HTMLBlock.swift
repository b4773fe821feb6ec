/// A run of text that the page shows as one: a paragraph, a heading, an item, a row.
struct HTMLBlock: Sendable {
  /// The text, white space squeezed, never empty.
  var text: String
  /// Its length in scalars.
  var length: Int
  /// How many of those stand in links.
  var linkLength: Int
  /// How many of those stand in bold type.
  var boldLength: Int
  /// How many commas it has.
  var commaCount: Int
  /// The innermost block element around it.
  var tag: HTMLTag
  /// The node of that element.
  var node: Int
  /// The first text node of it: blocks are in ascending order of this.
  var position: Int
  /// Whether it stands in something whose name or role says that it is no article text.
  var isNegative: Bool
  /// Whether it stands in a minor header: a title, a byline, an introduction.
  var isInHeader: Bool
  /// Whether it stands in a figure.
  var isCaption: Bool
  /// Whether it stands in a block quote.
  var isQuoted: Bool
  /// Whether it is the introduction, set apart from the body.
  var isLead = false
  /// How many list items it stands in.
  var itemDepth: Int

  /// Whether it is a heading.
  var isHeading: Bool { HTMLTagSet.headings.contains(tag) }

  /// The share of it that is links.
  var linkDensity: Double { Double(linkLength) / Double(max(1, length)) }

  /// The text that is no link.
  var ownLength: Int { length - linkLength }

  /// Shorter than this no text counts as prose.
  private static let shortestProse = 25

  /// Whether it looks like article text.
  var isProse: Bool {
    !isNegative && !isInHeader && !isCaption && linkDensity <= 0.5 && length >= Self.shortestProse
  }

  /// Whether it weighs in when the containers of a page are compared.
  var hasWeight: Bool { isProse && !isHeading && length > 60 }
}

/// A run of text that the page shows as one: a paragraph, a heading, an item, a row.
///
/// Small numbers, because a page of 20 MB can have millions of them.
struct HTMLBlock: Sendable {
  /// The text, white space squeezed, never empty.
  var text: String
  /// The innermost block element around it.
  var tag: HTMLTag
  /// Whether it stands in something whose name or role says that it is no article text.
  var isNegative = false
  /// Whether it stands in a minor header: a title, a byline, an introduction.
  var isInHeader = false
  /// Whether it stands in a figure.
  var isCaption = false
  /// Whether it stands in a block quote.
  var isQuoted = false
  /// Whether it is the introduction, set apart from the body.
  var isLead = false
  /// Whether it stands in a list item.
  var isListItem = false
  private var storedLength: Int32
  private var storedLinkLength: Int32
  private var storedExternalLength: Int32
  private var storedBoldLength: Int32
  private var storedCommaCount: Int32
  private var storedNode: Int32
  private var storedPosition: Int32
  private var storedLinkStart: Int32 = 0
  private var storedLinkEnd: Int32 = 0

  /// Makes a block.
  ///
  /// - Parameters:
  ///   - text: Not empty.
  ///   - length: Its length in scalars.
  ///   - linkLength: How many of those stand in links.
  ///   - externalLength: How many of those lead to other sites.
  ///   - boldLength: How many of those stand in bold type.
  ///   - commaCount: How many commas it has.
  ///   - tag: The innermost block element around it.
  ///   - node: The node of that element.
  ///   - position: The first text node of it: blocks are in ascending order of this.
  init(
    text: String, length: Int, linkLength: Int = 0, externalLength: Int = 0, boldLength: Int = 0,
    commaCount: Int = 0, tag: HTMLTag, node: Int, position: Int
  ) {
    self.text = text
    self.tag = tag
    storedLength = Int32(length)
    storedLinkLength = Int32(linkLength)
    storedExternalLength = Int32(externalLength)
    storedBoldLength = Int32(boldLength)
    storedCommaCount = Int32(commaCount)
    storedNode = Int32(node)
    storedPosition = Int32(position)
  }

  /// Its length in scalars.
  var length: Int { Int(storedLength) }
  /// How many of those stand in links.
  var linkLength: Int { Int(storedLinkLength) }
  /// How many of those lead to other sites.
  var externalLength: Int { Int(storedExternalLength) }
  /// How many scalars stand in bold type.
  var boldLength: Int { Int(storedBoldLength) }
  /// How many commas it has.
  var commaCount: Int { Int(storedCommaCount) }
  /// The node of the innermost block element around it.
  var node: Int { Int(storedNode) }
  /// The first text node of it: blocks are in ascending order of this.
  var position: Int { Int(storedPosition) }

  /// The links in its text, among those of the page.
  var links: Range<Int> {
    get { Int(storedLinkStart)..<Int(storedLinkEnd) }
    set {
      storedLinkStart = Int32(newValue.lowerBound)
      storedLinkEnd = Int32(newValue.upperBound)
    }
  }

  /// Whether it is a heading.
  var isHeading: Bool { HTMLTagSet.headings.contains(tag) }

  /// The share of it that is links.
  var linkDensity: Double { Double(linkLength) / Double(max(1, length)) }

  /// The share of it that is links within the site.
  var siteLinkDensity: Double {
    Double(linkLength - externalLength) / Double(max(1, length))
  }

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

/// A set of element names: one bit each.
struct HTMLTagSet: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral elements: HTMLTag...) {
    for tag in elements { insert(tag) }
  }

  /// Whether `tag` is a member.
  ///
  /// - Complexity: O(1).
  func contains(_ tag: HTMLTag) -> Bool {
    let bit = UInt64(1) << UInt64(tag.rawValue & 63)
    return (tag.rawValue < 64 ? low : high) & bit != 0
  }

  /// The members of both.
  func union(_ other: HTMLTagSet) -> HTMLTagSet {
    var result = self
    result.low |= other.low
    result.high |= other.high
    return result
  }

  /// The members that `other` does not have.
  func subtracting(_ other: HTMLTagSet) -> HTMLTagSet {
    var result = self
    result.low &= ~other.low
    result.high &= ~other.high
    return result
  }

  private mutating func insert(_ tag: HTMLTag) {
    let bit = UInt64(1) << UInt64(tag.rawValue & 63)
    if tag.rawValue < 64 { low |= bit } else { high |= bit }
  }
}

// MARK: - The sets of the HTML standard

extension HTMLTagSet {
  static let headings: HTMLTagSet = [.h1, .h2, .h3, .h4, .h5, .h6]

  /// Elements without content.
  static let void: HTMLTagSet = [.meta, .link, .base, .hr, .br]

  /// Elements whose body is no article text, dropped up to their end tag.
  static let dropped: HTMLTagSet = [
    .script, .style, .template, .iframe, .noembed, .noframes, .xmp, .textarea, .svg, .math,
  ]

  /// Dropped elements that may stand inside each other.
  static let nestable: HTMLTagSet = [.template, .svg, .math]

  /// Elements that only the first start tag of opens, and that the end of the page closes.
  static let pageFrame: HTMLTagSet = [.html, .head, .body]

  /// Start tags before which an open paragraph ends (HTML standard, 13.2.6.4.7).
  static let paragraphEnders: HTMLTagSet = [
    .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .dd, .dt,
    .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup,
    .hr, .li, .main, .menu, .nav, .ol, .p, .pre, .search, .section, .summary, .table, .ul,
  ]

  static let tableParts: HTMLTagSet = [
    .caption, .colgroup, .thead, .tbody, .tfoot, .tr, .td, .th,
  ]

  /// Elements that an end tag does not close from inside (HTML standard, "has an element in scope").
  static let scopeBorders: HTMLTagSet = [
    .table, .caption, .td, .th, .button, .object, .select,
  ]

  /// What starts a line of its own.
  static let blocks: HTMLTagSet = paragraphEnders.union(tableParts).union([
    .body, .html, .head, .legend, .optgroup, .option, .title, .video, .audio, .canvas, .map,
    .object,
  ])

  /// What is no caption though it stands in a figure.
  static let textOfFigures: HTMLTagSet = [.table, .pre]

  static let listParents: HTMLTagSet = [.ul, .ol, .menu, .dir, .dl]
}

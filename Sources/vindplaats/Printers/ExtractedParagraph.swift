internal import VindplaatsKit

/// A paragraph of an extracted article, with what is known of it.
struct ExtractedParagraph {
  /// Its UTF-8 bytes within the article's text.
  let bytes: Range<Int>
  /// What it is: the kinds of the zones that hold it.
  let kinds: Set<String>
  /// The bytes of the label that it begins with, of a turn in an interview.
  let label: Range<Int>?
  /// The links in it.
  let links: ArraySlice<ExtractedArticle.Link>
  /// The captions that stand before it.
  let captions: [String]

  /// Whether it is an item of a list.
  var isItem: Bool { kinds.contains("listItem") || kinds.contains("footnote") }
  /// Whether it is a row of a table.
  var isRow: Bool { kinds.contains("tableRow") }
  /// Whether it is quoted.
  var isQuoted: Bool { kinds.contains("blockQuote") || kinds.contains("pullQuote") }
  /// Whether it is of a kind of which several stand together without empty lines.
  func continues(_ other: ExtractedParagraph?) -> Bool {
    guard let other, captions.isEmpty else { return false }
    return isItem && other.isItem || isRow && other.isRow
  }
}

/// In what part of a page or file a fact about its article was found.
///
/// docs/EXTRACTION.md says what each looks like; the names are printed and never change.
package enum EvidenceKind: String, CaseIterable, Hashable, Sendable {
  /// The page's structured data (JSON-LD).
  case structuredData = "structured-data"
  /// A `meta` element.
  case metadata = "meta"
  /// An element that says what it is in an attribute: `itemprop=datePublished`, `rel=author`.
  case property
  /// The main heading.
  case heading
  /// The page's `title` element.
  case pageTitle = "page-title"
  /// A line that says what it is in words, or an element that is called so: `Geplaatst op …`, `class=byline`.
  case words
  /// A `time` element near the title.
  case timeNearTitle = "time-near-title"
  /// A date in a line near the title.
  case lineNearTitle = "line-near-title"
  /// Any other `time` element.
  case time
  /// The page's address.
  case address
  /// The first lines of a text.
  case headLines = "head-lines"
  /// The front matter of a text.
  case frontMatter = "front-matter"
  /// A record of JSON Lines, or what `metadata.jsonl` says of a file.
  case record
}

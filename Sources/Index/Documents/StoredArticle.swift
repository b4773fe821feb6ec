/// An article as the index keeps it: all that is needed to show, cite and verify it.
package struct StoredArticle: Hashable, Sendable {
  /// The id under which the article was given.
  package var id = ""
  /// The title, normalised; empty when there is none.
  package var title = ""
  /// The authors in their order.
  package var authors: [String] = []
  /// ISO, as precise as known: `2024`, `2024-02` or `2024-02-16`; empty when unknown.
  package var date = ""
  /// When it was last changed, in the same form.
  package var modifiedDate = ""
  /// A BCP 47 tag such as `nl`; empty when unknown.
  package var language = ""
  /// The site or publication.
  package var source = ""
  /// The canonical URL.
  package var url = ""
  /// The kind of article, such as `interview`.
  package var kind = ""
  /// The path below the folder that was named.
  package var path = ""
  /// SHA-256 of the UTF-8 text, 32 bytes.
  package var textHash: [UInt8] = []
  /// Headings, quotes, questions …: ranges of the text, by start.
  package var zones: [StoredZone] = []
  /// For a text file: where each paragraph of the text starts, and its line in the file, from 1.
  package var lineStarts: [LineStart] = []
  /// The normalised text; paragraphs are separated by a blank line.
  package var text = ""

  package init() {}
}

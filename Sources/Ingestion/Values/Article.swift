/// One article: what was found in a file, or in one record of a collection.
///
/// Invariant: `text` is NFC, its paragraphs are separated by `"\n\n"`, it neither starts nor ends
/// with white space, and it does not repeat `title`. `zones` are sorted by start (the longer one
/// first on a tie) and lie on scalar borders of `text`, and so do `links`. What `links`, `captions` and `evidence` say is
/// printed by `extract`; an index does not store it.
package struct Article: Hashable, Sendable {
  /// The path below the named folder, or the id that a record gives; unique within an index.
  package var id: String
  /// The path of the file as it was named, for messages and for opening it again.
  package var sourcePath: String
  /// The title, or nil when none was found (shown as *zonder titel* with the opening words).
  package var title: String?
  /// The people who wrote it, in the order of the byline.
  package var authors: [String]
  /// The newsroom or company that signs it, when the byline names no person.
  package var organisation: String?
  /// When it was published.
  package var date: PartialDate?
  /// When it was last changed, if that is said apart from `date`.
  package var modified: PartialDate?
  /// When it was fetched or saved, by the word of what it was kept in: no date that it gives can be later.
  package var retrieved: PartialDate?
  /// The BCP 47 language tag, lower case (`nl`, `nl-be`), if it is declared.
  package var language: String?
  /// The site or publication it comes from; `bron:` searches it.
  package var site: String?
  /// The address under which it can be cited.
  package var canonicalURL: String?
  /// What kind of text it is.
  package var kind: ArticleKind
  /// The one normalised text.
  package var text: String
  /// Headings, list items, questions and so on, as ranges of `text`.
  package var zones: [Zone]
  /// The links within `text`, by start; none overlap.
  package var links: [Link] = []
  /// What stands under pictures, by place.
  package var captions: [Caption] = []
  /// Where the title, the authors and the dates were found.
  package var evidence = ArticleEvidence()
  /// The line of the file for each place in `text`; empty where lines mean nothing (HTML, JSON).
  package var lineMap: LineMap
  /// What was skipped, repaired or guessed, counted.
  package var notes: ReadingNotes

  /// Makes an article; everything but the text is optional.
  package init(
    id: String = "", sourcePath: String = "", title: String? = nil, authors: [String] = [],
    organisation: String? = nil, date: PartialDate? = nil, modified: PartialDate? = nil,
    language: String? = nil, site: String? = nil, canonicalURL: String? = nil,
    kind: ArticleKind = .article, text: String = "", zones: [Zone] = [],
    lineMap: LineMap = LineMap(), notes: ReadingNotes = ReadingNotes()
  ) {
    self.id = id
    self.sourcePath = sourcePath
    self.title = title
    self.authors = authors
    self.organisation = organisation
    self.date = date
    self.modified = modified
    self.language = language
    self.site = site
    self.canonicalURL = canonicalURL
    self.kind = kind
    self.text = text
    self.zones = zones
    self.lineMap = lineMap
    self.notes = notes
  }
}

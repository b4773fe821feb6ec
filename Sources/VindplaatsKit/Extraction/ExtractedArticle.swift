internal import Ingestion

/// What was read from a file: an article before it is indexed.
public struct ExtractedArticle: Hashable, Sendable {
  /// A part of the text that is more than plain prose.
  public struct Zone: Hashable, Sendable {
    /// What it is, such as `heading`.
    public let kind: String
    /// UTF-8 bytes of the text.
    public let bytes: Range<Int>
    /// Who speaks, if known.
    public let speaker: String?
  }

  /// A link within the text.
  public struct Link: Hashable, Sendable {
    /// UTF-8 bytes of the text.
    public let bytes: Range<Int>
    /// Where it leads to: absolute, unless neither the page nor its container says where the page stands.
    public let target: String
  }

  /// What stands under a picture or table: beside the text, not in it.
  public struct Caption: Hashable, Sendable {
    /// Its words.
    public let text: String
    /// The UTF-8 byte of the text before which it stands: the start of a paragraph, or the end.
    public let byteOffset: Int
  }

  /// Where a fact was found.
  public struct Evidence: Hashable, Sendable {
    /// The fact: `title`, `authors`, `date` or `modified`.
    public let field: String
    /// In what part of the page, such as `structured-data`.
    public let kind: String
    /// What stands there, cut when it is long.
    public let text: String
  }

  /// Something that was repaired, left out or guessed, and how often.
  public struct Note: Hashable, Sendable {
    /// Its name, such as `repaired-bytes`.
    public let name: String
    /// How often.
    public let count: Int
  }

  /// The path as it was named.
  public let file: String
  /// The id, which a record of a collection gives itself.
  public let id: String
  /// The title; nil when none was found.
  public let title: String?
  /// The title, or for want of one *zonder titel* and the opening words.
  public let displayTitle: String
  /// The people who wrote it.
  public let authors: [String]
  /// The newsroom or company that signs it, when no person does.
  public let organisation: String?
  /// ISO 8601, as precise as known.
  public let date: String?
  /// When it was last changed, in the same form.
  public let modifiedDate: String?
  /// When it was fetched or saved, in the same form, by the word of what it was kept in.
  public let retrievedDate: String?
  /// A BCP 47 tag.
  public let language: String?
  /// The site or publication.
  public let source: String?
  /// The address.
  public let url: String?
  /// What kind of text it is.
  public let kind: String
  /// The normalised text.
  public let text: String
  /// Headings, questions and so on, by start.
  public let zones: [Zone]
  /// The links within the text, by start.
  public let links: [Link]
  /// What stands under pictures and tables, by place.
  public let captions: [Caption]
  /// Where title, authors and dates were found, as far as known.
  public let evidence: [Evidence]
  /// What was repaired, left out or guessed.
  public let notes: [Note]

  init(_ article: Article) {
    file = article.sourcePath
    id = article.id
    title = article.title
    displayTitle = article.displayTitle
    authors = article.authors
    organisation = article.organisation
    date = article.date?.description
    modifiedDate = article.modified?.description
    retrievedDate = article.retrieved?.description
    language = article.language
    source = article.site
    url = article.canonicalURL
    kind = "\(article.kind)"
    text = article.text
    zones = article.zones.map {
      Zone(kind: "\($0.kind)", bytes: $0.range, speaker: $0.speaker)
    }
    links = article.links.map { Link(bytes: $0.range, target: $0.target) }
    captions = article.captions.map { Caption(text: $0.text, byteOffset: $0.byteOffset) }
    let found = [
      ("title", article.evidence.title), ("authors", article.evidence.authors),
      ("date", article.evidence.date), ("modified", article.evidence.modified),
    ]
    evidence = found.compactMap { field, evidence in
      evidence.map { Evidence(field: field, kind: $0.kind.rawValue, text: $0.text) }
    }
    notes = article.notes.sorted.map { Note(name: $0.note.rawValue, count: $0.count) }
  }
}

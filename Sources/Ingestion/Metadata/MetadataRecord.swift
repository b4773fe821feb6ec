/// What is said about an article apart from its text: front matter, a line of `metadata.jsonl`, or
/// the fields of a JSON record.
package struct MetadataRecord: Hashable, Sendable {
  /// The title.
  package var title: String?
  /// The people who wrote it; nil when nothing is said.
  package var authors: [String]?
  /// The newsroom or company that signs it.
  package var organisation: String?
  /// When it was published.
  package var date: PartialDate?
  /// When it was last changed.
  package var modified: PartialDate?
  /// The language tag.
  package var language: String?
  /// The site or publication.
  package var site: String?
  /// The address.
  package var url: String?
  /// What kind of text it is.
  package var kind: ArticleKind?
  /// Keys and values that were not understood.
  package var notes = ReadingNotes()

  /// An empty record.
  package init() {}

  /// Sets a field by its Dutch or English name; several values only make sense for authors.
  ///
  /// An unknown name, and a value that the field cannot take, are counted and change nothing.
  package mutating func set(_ name: String, to values: [String]) {
    let values = values.map { InlineText.clean($0, notes: &notes) }.filter { !$0.isEmpty }
    guard let first = values.first else { return }
    switch name.lowercased() {
    case "title", "titel": title = first
    case "author", "authors", "auteur", "auteurs", "byline", "creator": setAuthors(values)
    case "date", "datum", "published", "publicatiedatum", "date_published", "gepubliceerd",
      "publishdate", "pubdate":
      setDate(first, into: \.date)
    case "modified", "updated", "gewijzigd", "bijgewerkt", "lastmod", "date_modified":
      setDate(first, into: \.modified)
    case "url", "link", "canonical", "canonical_url", "permalink", "adres": url = first
    case "source", "bron", "site", "publication", "publicatie", "publisher", "uitgever":
      if first.hasPrefix("http://") || first.hasPrefix("https://") {
        url = url ?? first
      } else {
        site = first
      }
    case "language", "lang", "taal": language = first.lowercased()
    case "kind", "type", "soort", "genre":
      if let kind = ArticleKind(label: first) {
        self.kind = kind
      } else {
        notes.add(.ignoredMetadataValue)
      }
    default: notes.add(.ignoredMetadataKey)
    }
  }

  /// Overrides what an article has with what is said here.
  ///
  /// - Parameters:
  ///   - article: What is described.
  ///   - place: Where this was said.
  package func apply(to article: inout Article, as place: EvidenceKind = .record) {
    if let title {
      article.title = title
      article.evidence.title = Evidence(place, title)
    }
    if let authors {
      article.authors = authors
      article.organisation = organisation
      article.evidence.authors = Evidence(place, authors.joined(separator: ", "))
    }
    if let date {
      article.date = date
      article.evidence.date = Evidence(place, date.description)
    }
    if let modified {
      article.modified = modified
      article.evidence.modified = Evidence(place, modified.description)
    }
    if let language { article.language = language }
    if let site { article.site = site }
    if let url { article.canonicalURL = url }
    if let kind { article.kind = kind }
    article.notes.merge(notes)
  }

  /// Keeps a value as it is given when it does not look like a name: metadata beats guesses.
  private mutating func setAuthors(_ values: [String]) {
    var byline = Byline()
    for value in values {
      let found = BylineParser().names(value)
      byline.organisation = byline.organisation ?? found.organisation
      let isUnread = found.people.isEmpty && found.organisation == nil
      for person in isUnread ? [value] : found.people where !byline.people.contains(person) {
        byline.people.append(person)
      }
    }
    authors = byline.people
    organisation = byline.organisation
  }

  private mutating func setDate(
    _ value: String, into field: WritableKeyPath<MetadataRecord, PartialDate?>
  ) {
    if let date = PartialDate(iso: value) ?? DateParser().dateLine(value)?.date {
      self[keyPath: field] = date
    } else {
      notes.add(.ignoredDate)
    }
  }
}

/// What extraction should yield for an article: one file of `gold/articles/`.
package struct GoldArticle: Hashable, Sendable, Decodable {
  /// What sort of text an article is.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Decodable {
    case column, interview, speech, letter, howto, `case`, faq, research, opinion, news
  }

  /// How much of a date is known.
  package enum Precision: String, Hashable, Sendable, Decodable {
    case day, month, year
  }

  /// Path below `articles/`.
  package let id: String
  /// The title as a reader sees it.
  package let title: String
  /// Names in the order of the byline.
  package let authors: [String]
  /// The desk or company that signs where no person does.
  package let organisation: String?
  /// First publication, cut to `precision`.
  package let date: String?
  /// How much of `date` the article says.
  package let precision: Precision?
  /// Date of a stated later change.
  package let modified: String?
  /// `nl`.
  package let language: String
  /// `nl-NL` or `nl-BE`.
  package let variety: String
  /// What sort of text it is.
  package let kind: Kind
  /// Canonical address.
  package let url: String?
  /// Name of the site.
  package let site: String?
  /// What the bytes are.
  package let encoding: String
  /// What the file claims to be.
  package let declared: String?
  /// `text`, `markdown` or an HTML template.
  package let template: String
  /// Id of the article of which this is a near-duplicate.
  package let duplicateOf: String?
  /// The paragraphs in order.
  package let body: [GoldParagraph]

  /// The file name without its extension, by which the gold file is named.
  package var name: String { String(id.prefix { $0 != "." }) }

  /// Whether the article is a web page in some form.
  package var isHTML: Bool { template != "text" && template != "markdown" }

  /// Words between white space in the body.
  package var wordCount: Int {
    body.reduce(0) { $0 + $1.text.split(separator: " ").count }
  }
}

/// What a page's structured data says about its article (https://schema.org/Article).
struct LinkedArticle: Sendable {
  /// The headline.
  private(set) var headline: String?
  /// The authors that are no organisations, as written.
  private(set) var authors: [String] = []
  /// The first author that is an organisation.
  private(set) var organisation: String?
  /// When it was published, as written.
  private(set) var published: String?
  /// When it was changed, as written.
  private(set) var modified: String?
  /// The language tag.
  private(set) var language: String?
  /// The publisher's name.
  private(set) var publisher: String?
  /// The address.
  private(set) var url: String?
  /// The values of `@type`.
  private(set) var types: [String] = []
  /// The section or genre.
  private(set) var section: String?

  private static let articleTypes: Set<String> = [
    "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "OpinionNewsArticle",
    "AnalysisNewsArticle", "ReviewNewsArticle", "BackgroundNewsArticle", "TechArticle",
    "ScholarlyArticle", "LiveBlogPosting", "Report", "Review", "SocialMediaPosting", "Interview",
    "AdvertiserContentArticle", "SatiricalArticle", "MedicalScholarlyArticle",
  ]
  private static let authorLimit = 64
  private static let pageTypes: Set<String> = ["WebPage", "ItemPage", "AboutPage"]

  /// Reads the first article among the objects, and from the page's own object what that leaves out.
  init(_ data: LinkedData) {
    let articles = data.objects.filter { object in
      LinkedData.types(of: object).contains { Self.articleTypes.contains($0) }
    }
    // A recipe or a course with a headline and a date is what the page publishes, too.
    let isPublished = { (object: JSONValue) in
      object["datePublished"] != nil && object["headline"] != nil
    }
    let main = articles.first(where: isPublished) ?? articles.first
    let objects = [
      main ?? data.objects.first(where: isPublished), data.first(ofTypes: Self.pageTypes),
    ].compactMap { $0 }
    guard let first = objects.first else { return }
    if !articles.isEmpty || isPublished(first) {
      types = LinkedData.types(of: first)
      headline = Self.text(first["headline"] ?? first["name"])
      readAuthors(first["author"] ?? first["creator"], data: data, depth: 0)
      publisher = Self.text(Self.resolve(first["publisher"], data)?["name"])
      url = Self.address(first["url"]) ?? Self.address(first["mainEntityOfPage"])
      section = Self.text(first["articleSection"]) ?? Self.text(first["genre"])
    }
    published = objects.lazy.compactMap { Self.text($0["datePublished"]) }.first
    modified = objects.lazy.compactMap { Self.text($0["dateModified"]) }.first
    language = objects.lazy.compactMap { Self.text($0["inLanguage"]) }.first
  }

  private mutating func readAuthors(_ value: JSONValue?, data: LinkedData, depth: Int) {
    guard let value, depth < 4 else { return }
    if let list = value.array {
      for element in list.prefix(Self.authorLimit) {
        readAuthors(element, data: data, depth: depth + 1)
      }
      return
    }
    if let text = value.string {
      authors.append(text)
      return
    }
    guard let object = Self.resolve(value, data) else { return }
    if object["name"]?.array != nil {
      readAuthors(object["name"], data: data, depth: depth + 1)
      return
    }
    guard let name = Self.text(object["name"]) else { return }
    let isOrganisation = LinkedData.types(of: object).contains {
      $0.hasSuffix("Organization") || $0 == "Corporation"
    }
    if isOrganisation {
      organisation = organisation ?? name
    } else {
      authors.append(name)
    }
  }

  /// The object that a value stands for: itself, or the one with the id that it names.
  private static func resolve(_ value: JSONValue?, _ data: LinkedData) -> JSONValue? {
    guard let value else { return nil }
    if let list = value.array { return resolve(list.first, data) }
    guard value["name"] == nil, let id = value["@id"]?.string else { return value }
    return data.object(named: id) ?? value
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard let text = value?.string ?? value?.array?.first?.string ?? value?["name"]?.string else {
      return nil
    }
    let plain = text.contains("&") || text.contains("<") ? LinkedData.plain(text) : text
    var notes = ReadingNotes()
    let clean = InlineText.clean(plain, notes: &notes)
    return clean.isEmpty ? nil : clean
  }

  private static func address(_ value: JSONValue?) -> String? {
    let text = value?.string ?? value?["@id"]?.string
    return text?.hasPrefix("http") == true ? text : nil
  }
}

/// What a page says that it is, in its structured data and metadata.
struct PageEvidence: Sendable {
  /// Whether it says that it is one article: by an article of its own, or a time of publication.
  let isArticle: Bool
  /// Whether it may be one article by what it tells other sites, which many lists tell too.
  let isLikelyArticle: Bool
  /// Whether it says that it is a list of pages.
  let isList: Bool
  /// Whether it says that it shows the results of a search.
  let isSearch: Bool
  /// Whether it says that its text is not for everybody.
  let isRestricted: Bool

  private static let listTypes: Set<String> = ["CollectionPage", "Blog", "SearchResultsPage"]
  private static let postings: Set<String> = [
    "BlogPosting", "LiveBlogPosting", "SocialMediaPosting",
  ]

  /// Gathers it.
  ///
  /// - Parameters:
  ///   - tags: The page's metadata.
  ///   - data: Its structured data.
  ///   - titles: What it may be called; a list names many articles, an article's page its own.
  init(tags: MetaTags, data: LinkedData, titles: [String]) {
    let types = Set(data.objects.flatMap { LinkedData.types(of: $0) })
    isList = !types.isDisjoint(with: Self.listTypes)
    isSearch = types.contains("SearchResultsPage")
    isRestricted = data.objects.contains { object in
      guard let value = object["isAccessibleForFree"] else { return false }
      return value == .bool(false) || value.string?.lowercased() == "false"
    }
    isLikelyArticle = tags.first(["og:type"])?.lowercased() == "article"
    let articles = data.objects.filter { object in
      LinkedData.types(of: object).contains {
        $0.hasSuffix("Article") || Self.postings.contains($0)
      }
    }
    let folded = Set(titles.map(Prose.folded))
    let ownCount = articles.count { object in
      guard let headline = object["headline"]?.string ?? object["name"]?.string else {
        return false
      }
      let plain = headline.utf8.contains(UInt8(ascii: "&")) ? LinkedData.plain(headline) : headline
      return folded.contains(Prose.folded(plain))
    }
    isArticle =
      tags.first(["article:published_time"]) != nil || ownCount > 0
      || articles.count == 1 && !types.contains("CollectionPage")
      || data.objects.contains { $0["articleBody"] != nil } && articles.count <= 1
  }
}

/// What a page says about its article, apart from the text.
struct PageMetadata: Sendable {
  let tree: HTMLTree
  let tags: MetaTags
  let linked: LinkedArticle
  /// The first node of the article's text, once it is known: bylines and dates stand near it.
  var firstTextNode: Int?

  /// What the page is called, by its metadata, without the site's name; the page's own title last.
  private(set) var foundTitles: [FoundTitle] = []

  /// Gathers what the page says.
  init(tree: HTMLTree, tags: MetaTags, linkedData: LinkedData) {
    self.tree = tree
    self.tags = tags
    linked = LinkedArticle(linkedData)
    foundTitles = readTitles()
  }

  /// What tells the extractor which of the page's texts is its article.
  var hints: PageHints {
    PageHints(titles: titleReferences, descriptions: tags.descriptions, host: host)
  }

  /// The language tag in lower case: what the root says, then the metadata.
  var language: String? {
    let declared = [
      tree.value(.language, of: 0), linked.language, tags.first(["og:locale"]),
      tags.first(["content-language", "dc.language", "language"]),
    ]
    for case let tag? in declared {
      let folded = tag.lowercased().replacingText("_", with: "-").split(separator: ",").first
      guard let folded, let first = folded.split(separator: "-").first,
        (2...3).contains(first.count),
        folded.utf8.count <= 12, folded.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 })
      else { continue }
      return String(folded)
    }
    return nil
  }

  /// The site: its own name, then the publisher's, then the host of its address.
  var site: String? {
    tags.first(["og:site_name"]) ?? linked.publisher ?? tags.first(["application-name"]) ?? host
  }

  /// The address under which the article can be cited.
  var canonicalURL: String? {
    [tags.canonical, tags.first(["og:url"]), linked.url].lazy
      .compactMap { $0 }.first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
  }

  /// The address that links are relative to: what `base` says, itself relative to the page's address.
  var base: String? {
    guard let base = tags.base else { return canonicalURL }
    guard let url = canonicalURL else { return base }
    return WebAddress(url.utf8).resolving(WebAddress(base.utf8)).text
  }

  /// The host of the address, without `www.`.
  var host: String? {
    guard let url = canonicalURL, let start = url.firstIndex(ofText: "://") else { return nil }
    let host = url[start...].dropFirst(3).prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host.isEmpty ? nil : String(host)
  }

  /// What kind of text it says it is; nil when it only says that it is an article.
  var kind: ArticleKind? {
    for type in linked.types {
      switch type {
      case "OpinionNewsArticle": return .opinion
      case "ReviewNewsArticle", "Review": return .review
      case "Interview": return .interview
      case "Report", "ScholarlyArticle": return .report
      default: continue
      }
    }
    let sections = [linked.section] + tags.values(["article:section"])
    let labelled = sections.lazy.compactMap { $0 }.compactMap { ArticleKind(label: $0) }.first
    return labelled == .article ? nil : labelled
  }

  /// The kind that fits where nothing closer is known: news and blog posts.
  var broadKind: ArticleKind {
    if linked.types.contains("NewsArticle") || linked.types.contains("ReportageNewsArticle") {
      return .news
    }
    return linked.types.contains("BlogPosting") ? .blog : .article
  }
}

/// The headings on a page that lead to other pages of the same site.
///
/// A list of articles has many of them with little text in between; an article has some, beside and
/// below its text.
struct PageTeasers: Sendable {
  /// One of them.
  private struct Teaser {
    let heading: Int
    let target: String
    let host: String
  }

  /// An open element that says that it is an article.
  private struct OpenArticle {
    let end: Int
    let isLarge: Bool
    var hasHeading = false
    var holdsLong = false
  }

  /// Their nodes, in order.
  private(set) var positions: [Int] = []
  /// Elements that are an article each, with a heading and much text.
  private(set) var longArticleCount = 0

  private static let headings: HTMLTagSet = [.h1, .h2, .h3, .h4, .h5]
  private static let skipped: HTMLTagSet = [
    .nav, .aside, .footer, .noscript, .template, .dialog, .head, .blockquote, .table,
  ]
  private static let skippedShare = 0.5
  /// Shorter headings are names of sections.
  private static let shortestHeading = 12
  /// Text from which an element is an article, and no teaser.
  private static let longArticle = 800
  /// A heading is a link when this share of it is.
  private static let linkShare = 0.8

  /// Finds them.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - measures: What its nodes hold.
  ///   - address: Where the page stands, if that is known: a heading that leads there is its own.
  /// - Complexity: O(nodes).
  init(_ tree: HTMLTree, measures: HTMLMeasures, address: String?) {
    var teasers: [Teaser] = []
    var articles: [OpenArticle] = []
    let ownHost = Self.host(of: address ?? "")
    var node = 0
    while node < tree.count {
      while let last = articles.last, last.end <= node { close(&articles) }
      let tag = tree.tag(of: node)
      if Self.skipped.contains(tag), measures.share(of: node) < Self.skippedShare {
        node = tree.end(of: node)
        continue
      }
      if tag == .article {
        let isLarge = measures.paragraphMass(of: node) >= Self.longArticle
        articles.append(OpenArticle(end: tree.end(of: node), isLarge: isLarge))
      }
      if Self.headings.contains(tag), measures.textLength(of: node) >= Self.shortestHeading {
        if let target = Self.target(of: node, tree, measures), !Self.isPlace(target),
          target != address
        {
          let host = Self.host(of: target)
          teasers.append(
            Teaser(heading: node, target: target, host: host.isEmpty ? ownHost : host))
        }
        if tag.rawValue <= HTMLTag.h3.rawValue, !articles.isEmpty {
          articles[articles.count - 1].hasHeading = true
        }
      }
      node += 1
    }
    while !articles.isEmpty { close(&articles) }
    // Headings before the first main one are the site's, such as those of its menu.
    let title = tree.nodes.firstIndex { $0.tag == .h1 } ?? 0
    positions = Self.ofOneSite(teasers.filter { $0.heading >= title }, ownHost: ownHost)
  }

  /// Counts an article that ends, if it is long and holds no other long one.
  private mutating func close(_ articles: inout [OpenArticle]) {
    guard let article = articles.popLast() else { return }
    let isLong = article.isLarge && article.hasHeading
    if isLong, !article.holdsLong { longArticleCount += 1 }
    if !articles.isEmpty, isLong || article.holdsLong {
      articles[articles.count - 1].holdsLong = true
    }
  }

  /// The headings that lead to one site: the page's own, or the one that most of them lead to.
  private static func ofOneSite(_ teasers: [Teaser], ownHost: String) -> [Int] {
    var counts: [String: Int] = [:]
    for teaser in teasers { counts[teaser.host, default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let host = ownHost.isEmpty ? most : ownHost
    var seen: Set<String> = []
    return teasers.filter { $0.host == host && seen.insert($0.target).inserted }.map(\.heading)
  }

  /// Where a heading leads that is a link, stands in one, or holds little else.
  private static func target(
    of heading: Int, _ tree: HTMLTree, _ measures: HTMLMeasures
  ) -> String? {
    if measures.linkDensity(of: heading) >= linkShare {
      for inner in heading..<tree.end(of: heading) where tree.tag(of: inner) == .a {
        if let target = tree.value(.href, of: inner) { return target }
      }
    }
    var outer = heading
    for _ in 0..<4 {
      guard let parent = tree.parent(of: outer) else { return nil }
      outer = parent
      if tree.tag(of: outer) == .a { return tree.value(.href, of: outer) }
    }
    return nil
  }

  /// Whether an address is a place on the same page, or nothing to read.
  private static func isPlace(_ target: String) -> Bool {
    target.isEmpty || target.hasPrefix("#")
      || ["mailto:", "tel:", "javascript:", "data:"].contains { target.hasPrefix($0) }
  }

  /// The host of an address, without `www.`; empty for a relative one.
  private static func host(of address: String) -> String {
    guard let start = address.firstIndex(ofText: "//"),
      address[..<start].isEmpty || address[..<start].hasSuffix(":")
    else { return "" }
    let host = address[start...].dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }
}

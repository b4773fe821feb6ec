// MARK: - Authors

extension PageMetadata {
  /// Who wrote it: structured data, then the metadata, then marked-up and plain bylines.
  ///
  /// - Parameter lines: The first lines of the article's text and those around its head.
  /// - Returns: Nobody when nothing is said; a lone organisation where only that is.
  func byline(lines: [String]) -> Byline {
    var organisation: String?
    let sources: [() -> Byline] = [
      { merged(linked.authors) }, { metaByline }, { markedByline }, { plainByline(lines) },
    ]
    for source in sources {
      let byline = source()
      organisation = organisation ?? byline.organisation
      if !byline.people.isEmpty {
        return Byline(
          people: byline.people, organisation: linked.organisation ?? organisation)
      }
    }
    return Byline(organisation: linked.organisation ?? organisation)
  }

  private var metaByline: Byline {
    let names = [
      "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator",
      "dcterms.creator", "dcsext.author", "cxenseparse:author", "article:author_name",
      "citation_author", "rbauthors",
    ]
    for name in names {
      let found = merged(tags.values([name]))
      if !found.people.isEmpty || found.organisation != nil { return found }
    }
    return Byline()
  }

  /// What `rel=author`, `itemprop=author` or a class such as `byline` marks, before the comments.
  private var markedByline: Byline {
    var weak: [String] = []
    var strong: [String] = []
    var node = 1
    while node < tree.count {
      if tree.tags[node] == .text {
        node += 1
        continue
      }
      if HTMLClassSigns.isAboutComments(node, of: tree) {
        node = tree.end(of: node)
        continue
      }
      let mark = HTMLClassSigns.authorMark(node, of: tree)
      if mark != .none, tree.end(of: node) - node < 60 {
        let text = tree.text(inside: node)
        if (2...120).contains(text.utf8.count) {
          if mark == .sure { strong.append(text) } else { weak.append(text) }
        }
      }
      node += 1
    }
    let sure = merged(strong.filter { BylineParser().names($0).people.isEmpty == false })
    if !sure.people.isEmpty { return sure }
    for text in weak {
      let found = BylineParser().byline(ofLine: text) ?? BylineParser().names(text)
      if !found.people.isEmpty { return found }
    }
    return Byline()
  }

  private func plainByline(_ lines: [String]) -> Byline {
    lines.lazy.compactMap { BylineParser().byline(ofLine: $0) }.first ?? Byline()
  }

  private func merged(_ values: [String]) -> Byline {
    var result = Byline()
    let siteName = site.map(Prose.folded)
    for value in values.prefix(12) {
      if Prose.folded(value) == siteName {
        result.organisation = result.organisation ?? value
        continue
      }
      let found = BylineNames.structured(value)
      for person in found.people where !result.people.contains(person) {
        result.people.append(person)
      }
      result.organisation = result.organisation ?? found.organisation
    }
    return result
  }
}

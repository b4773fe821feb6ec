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
          people: BylineNames.withoutRoles(byline.people),
          organisation: linked.organisation ?? organisation)
      }
    }
    return Byline(organisation: linked.organisation ?? organisation)
  }

  /// Elements with more bytes of text are no bylines.
  private static let bylineLimit = 1_000
  /// More names are not looked for in one byline.
  private static let mostAuthors = 5

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
        for text in texts(ofByline: node) {
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

  /// What an element for the byline says: its text, or where a date or more stands in it, that of its
  /// first link or part that is a full name.
  private func texts(ofByline node: Int) -> [String] {
    let text = tree.text(inside: node, limit: Self.bylineLimit)
    guard text.utf8.count >= 2 else { return [] }
    let whole = BylineParser().byline(ofLine: text) ?? BylineParser().names(text)
    if text.utf8.count <= 120, !whole.people.isEmpty || whole.organisation != nil { return [text] }
    var names: [String] = []
    var inner = node + 1
    while inner < tree.end(of: node), names.count < Self.mostAuthors {
      if tree.tags[inner] == .a || tree.tags[inner] == .span || tree.tags[inner] == .b {
        let part = tree.text(inside: inner)
        if part.utf8.count <= 60, BylineParser().names(part).people.count == 1, part.contains(" ") {
          names.append(part)
          inner = tree.end(of: inner)
          continue
        }
      }
      inner += 1
    }
    return names.isEmpty && text.utf8.count <= 120 ? [text] : names
  }

  private func plainByline(_ lines: [String]) -> Byline {
    let parser = BylineParser()
    let found = lines.lazy.compactMap { line in
      parser.byline(ofLine: line) ?? (Self.mayName(line) ? MetaLine(line)?.byline : nil)
    }
    return found.first { !$0.people.isEmpty } ?? found.first ?? Byline()
  }

  /// Whether a line has a word for a byline behind its start: only then it is worth taking apart.
  private static func mayName(_ line: String) -> Bool {
    line.utf8.count <= longestLine
      && (line.firstIndex(ofText: " door ") != nil || line.firstIndex(ofText: " by ") != nil)
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

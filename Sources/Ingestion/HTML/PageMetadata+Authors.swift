// MARK: - Authors

extension PageMetadata {
  /// Who wrote it: structured data, then the metadata, then marked-up and plain bylines.
  ///
  /// - Parameter lines: The first lines of the article's text and those around its head.
  /// - Returns: Nobody when nothing is said; a lone organisation where only that is.
  func byline(lines: [String]) -> FoundByline {
    var signer = FoundByline()
    if let organisation = linked.organisation {
      let byline = Byline(organisation: organisation)
      signer = FoundByline(byline, .structuredData, in: organisation)
    }
    let sources: [() -> FoundByline] = [
      { linkedByline }, { metaByline }, { markedByline }, { plainByline(lines) },
    ]
    for source in sources {
      var found = source()
      if signer.evidence == nil, found.byline.organisation != nil { signer = found }
      if !found.byline.people.isEmpty {
        found.byline = Byline(
          people: BylineNames.withoutRoles(found.byline.people),
          organisation: signer.byline.organisation)
        return found
      }
    }
    return signer
  }

  /// Elements with more bytes of text are no bylines.
  private static let bylineLimit = 1_000
  /// More names are not looked for in one byline.
  private static let mostAuthors = 5

  private var linkedByline: FoundByline {
    FoundByline(
      merged(linked.authors), .structuredData, in: linked.authors.joined(separator: ", "))
  }

  private var metaByline: FoundByline {
    let names = [
      "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator",
      "dcterms.creator", "dcsext.author", "cxenseparse:author", "article:author_name",
      "citation_author", "rbauthors",
    ]
    for name in names {
      let values = tags.values([name])
      let written = "\(name): \(values.prefix(Self.mostAuthors).joined(separator: ", "))"
      let found = FoundByline(merged(values), .metadata, in: written)
      if found.evidence != nil { return found }
    }
    return FoundByline()
  }

  /// What `rel=author`, `itemprop=author` or a class such as `byline` marks, before the comments.
  private var markedByline: FoundByline {
    var weak: [String] = []
    var strong: [String] = []
    var node = 1
    while node < tree.count {
      if tree.tag(of: node) == .text {
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
          if mark != .sure {
            weak.append(text)
          } else if !strong.contains(text) {
            strong.append(text)
          }
        }
      }
      node += 1
    }
    let names = strong.filter { BylineParser().names($0).people.isEmpty == false }
    let sure = merged(names)
    if !sure.people.isEmpty {
      return FoundByline(sure, .property, in: names.joined(separator: ", "))
    }
    var signer = FoundByline()
    for text in weak {
      let found = BylineParser().byline(ofLine: text) ?? BylineParser().names(text)
      if !found.people.isEmpty { return FoundByline(found, .words, in: text) }
      if signer.evidence == nil { signer = FoundByline(found, .words, in: text) }
    }
    return signer
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
      if tree.tag(of: inner) == .a || tree.tag(of: inner) == .span || tree.tag(of: inner) == .b {
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

  private func plainByline(_ lines: [String]) -> FoundByline {
    let parser = BylineParser()
    let found = lines.lazy.compactMap { line -> FoundByline? in
      let byline =
        parser.byline(ofLine: line) ?? (Self.mayName(line) ? MetaLine(line)?.byline : nil)
      return byline.map { FoundByline($0, .words, in: line) }
    }
    return found.first { !$0.byline.people.isEmpty } ?? found.first ?? FoundByline()
  }

  private static let bylineSigns: [StaticString] = [" door ", " by ", " Door ", " Door:", " | "]

  /// Whether a line has a sign of a byline behind its start: only then it is worth taking apart.
  private static func mayName(_ line: String) -> Bool {
    line.utf8.count <= longestLine
      && bylineSigns.contains { sign in line.firstIndex(ofText: sign) != nil }
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

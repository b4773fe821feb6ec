// MARK: - Title

extension PageMetadata {
  /// The title: the main heading, then what the metadata calls it, without the site's name.
  ///
  /// Of several main headings the one that the metadata confirms counts; a lone heading that is the
  /// site's name does not.
  var title: FoundTitle? {
    let references = foundTitles
    let headings = mainHeadings
    let heading = { (text: String) in FoundTitle(text, .heading, written: text) }
    let hints = PageHints(titles: references.map(\.text), descriptions: [])
    if let confirmed = headings.first(where: { hints.isTitle($0) }) { return heading(confirmed) }
    let siteName = site.map(Prose.folded)
    if headings.count == 1, let first = headings.first, Prose.folded(first) != siteName,
      declaredTitles.isEmpty
    {
      return heading(first)
    }
    return references.first { !$0.text.isEmpty } ?? headings.first.map(heading)
  }

  /// What the metadata calls the article.
  private var declaredTitles: [FoundTitle] {
    let written: [(EvidenceKind, String?)] = [
      (.metadata, tags.first(["og:title"])), (.structuredData, linked.headline),
      (.metadata, tags.first(["twitter:title"])),
    ]
    return written.compactMap { kind, text in
      text.map { FoundTitle(withoutSite($0), kind, written: $0) }
    }
  }

  /// What the metadata calls the article, and the page's own title last.
  func readTitles() -> [FoundTitle] {
    let pageTitle = tree.nodes(.title).lazy.map { tree.text(inside: $0) }.first { !$0.isEmpty }
    let last = pageTitle.map { FoundTitle(withoutSite($0), .pageTitle, written: $0) }
    return declaredTitles + [last].compactMap { $0 }
  }

  /// What the page calls the article, without the site's name; the surest first.
  var titleReferences: [String] { foundTitles.map(\.text) }

  /// The texts of the main headings that can be a title.
  private var mainHeadings: [String] {
    tree.nodes(.h1).compactMap { node in
      var notes = ReadingNotes()
      let text = InlineText.clean(tree.text(inside: node), notes: &notes)
      return text.isEmpty || text.utf8.count > 400 ? nil : text
    }
  }

  /// A title without the site's name, or a section's, after a bar or a spaced dash at its end.
  func withoutSite(_ title: String) -> String {
    var notes = ReadingNotes()
    var words = InlineText.clean(title, notes: &notes).split(separator: " ")
    let isSeparator = { (word: Substring) in
      word.utf8.count <= 3 && Self.separators.contains(word)
    }
    guard words.contains(where: isSeparator) else { return words.joined(separator: " ") }
    let names = [site, host, linked.publisher, tags.first(["og:site_name"])].compactMap { $0 }
      .map(Prose.folded).filter { !$0.isEmpty }
    for _ in 0..<3 {
      guard let bar = words.lastIndex(where: isSeparator), bar > 0 else { break }
      let tail = Prose.folded(words[(bar + 1)...].joined(separator: " "))
      let isName = names.contains { name in
        tail == name || tail.utf8.count >= 3 && (name.hasPrefix(tail) || tail.hasPrefix(name))
      }
      let isBar = words[bar] == "|" || words[bar] == "»" || words[bar] == "::"
      guard isName || isBar && words.count - bar - 1 <= 4 && bar >= words.count - bar - 1 else {
        break
      }
      words.removeSubrange(bar...)
    }
    return words.joined(separator: " ")
  }

  private static let separators: Set<Substring> = [
    "|", "-", "–", "—", "»", "::", "·", "•", "/", "<",
  ]
}

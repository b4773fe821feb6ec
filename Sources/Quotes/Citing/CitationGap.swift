/// Something that a style asks for and an article does not have.
package enum CitationGap: Hashable, Sendable, CaseIterable {
  /// Nobody signed it.
  case author
  /// No date of publication.
  case date
  /// No title.
  case title
  /// No address.
  case url
  /// No name of the site.
  case site
  /// A page without a date, and no date of access.
  case accessed

  /// What is missing from a source for a format.
  static func gaps(
    _ source: CitationSource, _ format: CitationFormat, _ options: CitationOptions
  )
    -> [CitationGap]
  {
    var gaps: [CitationGap] = []
    if source.authors.isEmpty { gaps.append(.author) }
    if source.date == nil { gaps.append(.date) }
    if source.title == nil { gaps.append(.title) }
    if source.url == nil { gaps.append(.url) }
    if source.site == nil { gaps.append(.site) }
    if source.date == nil, options.accessed == nil, [.apa, .mla, .chicago].contains(format) {
      gaps.append(.accessed)
    }
    return gaps
  }

  /// What is missing, and what the format makes of it.
  func description(_ format: CitationFormat) -> String {
    switch (self, format) {
    case (.author, .apa): "no author: the title stands in its place"
    case (.author, .mla): "no author: the entry begins with the title"
    case (.author, .chicago): "no author: the site stands in its place, or else the title"
    case (.author, .bibtex): "no author: sorted by \"key\""
    case (.author, _): "no author"
    case (.date, .apa): "no date: \"n.d.\" stands for it"
    case (.date, .mla), (.date, .chicago): "no date: left out"
    case (.date, .markdown), (.date, .plain): "no date: said in the text"
    case (.date, _): "no date: the field is left out"
    case (.title, .apa): "no title: a description in brackets stands for it"
    case (.title, .bibtex), (.title, .ris): "no title: the opening words in brackets stand for it"
    case (.title, .cslJSON): "no title: the field is left out"
    case (.title, _): "no title: a description stands for it"
    case (.url, _): "no URL, so no link; give one in metadata.jsonl and index again"
    case (.site, _): "no name of the site: left out"
    case (.accessed, _): "no date: this style then wants a date of access; give --accessed"
    }
  }
}

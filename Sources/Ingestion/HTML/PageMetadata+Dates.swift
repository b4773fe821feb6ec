// MARK: - Dates

extension PageMetadata {
  /// When it was published and when it was changed.
  struct Dates {
    var published: PartialDate?
    var modified: PartialDate?
    /// Whether the date was read in running text or an address, not declared.
    var isGuessed = false
    /// Declared dates that could not be understood.
    var ignoredCount = 0
  }

  /// The dates: structured data, the metadata, `time` elements, then lines of text near the title,
  /// then the address.
  ///
  /// - Parameter lines: Lines around the article's head.
  /// - Returns: What was found; without a date of publication the change does not stand in for it.
  func dates(lines: [String]) -> Dates {
    var dates = Dates()
    let declared = [linked.published].compactMap { $0 } + tags.values(Self.publishedNames)
    for text in declared where dates.published == nil {
      dates.published = Self.date(text)
      if dates.published == nil { dates.ignoredCount += 1 }
    }
    let changed = [linked.modified].compactMap { $0 } + tags.values(Self.modifiedNames)
    dates.modified = changed.lazy.compactMap { Self.date($0) }.first
    if dates.published == nil { dates.published = timeElement }
    if dates.published == nil {
      dates.published = lineDate(lines, into: &dates) ?? addressDate
      dates.isGuessed = dates.published != nil
    }
    if dates.modified == dates.published { dates.modified = nil }
    return dates
  }

  private static let publishedNames = [
    "article:published_time", "datepublished", "og:published_time", "og:article:published_time",
    "article:published", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
    "publish-date", "publish_date", "publication_date", "date", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.date", "dcterms.issued", "citation_publication_date",
    "citation_date", "cxenseparse:recs:publishtime", "article.published", "created", "displaydate",
    "originalpublicationdate", "rnews:datepublished", "datecreated",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified",
    "lastmod", "revision_date",
  ]

  /// The date of a declared time: `2023-01-19T08:00:00Z`, `19 januari 2023`, `20230119`.
  static func date(_ text: String) -> PartialDate? {
    if let date = PartialDate(iso: text) { return date }
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
    if digits >= 8, let value = Int(text.prefix(8)), value > 1_000_0000,
      let date = PartialDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    {
      return date
    }
    return DateParser.preferred(DateParser().matches(in: text))?.date
  }

  /// The date of a `time` element: one that says it is the publication's, else the first near the
  /// head of the article.
  private var timeElement: PartialDate? {
    var candidates: [(date: PartialDate, rank: Int)] = []
    let head = headNodes
    for node in 1..<max(1, tree.count) where tree.tags[node] != .text {
      guard tree.tags[node] == .time || tree.valueRange(.itemprop, of: node) != nil else {
        continue
      }
      let property = tree.value(.itemprop, of: node)?.lowercased() ?? ""
      let isPublished = property.contains("datepublished")
      guard tree.tags[node] == .time || isPublished else { continue }
      guard !property.contains("datemodified"), !isUpdate(node) else { continue }
      let value = tree.value(.datetime, of: node) ?? tree.value(.content, of: node)
      guard let date = Self.date(value ?? tree.text(inside: node)) else { continue }
      candidates.append((date, isPublished ? 0 : head.contains(node) ? 1 : 2))
    }
    let best = candidates.map(\.rank).min()
    return candidates.first { $0.rank == best }?.date
  }

  private func isUpdate(_ node: Int) -> Bool {
    var current: Int? = node
    for _ in 0..<2 {
      guard let element = current else { return false }
      if HTMLClassSigns.isUpdate(element, of: tree) { return true }
      current = tree.parent(of: element)
    }
    return false
  }

  /// The nodes from a little before the title to a little after the start of the text.
  private var headNodes: Range<Int> {
    let heading = tree.tags.firstIndex(of: .h1) ?? 0
    let text = firstTextNode ?? tree.count
    return max(0, min(heading, text) - 60)..<text + 20
  }

  private func lineDate(_ lines: [String], into dates: inout Dates) -> PartialDate? {
    var plain: PartialDate?
    for line in lines where line.utf8.count <= 160 {
      guard let match = DateParser.preferred(DateParser().matches(in: line)) else { continue }
      switch match.cue {
      case .published: return match.date
      case .modified: dates.modified = dates.modified ?? match.date
      case .none: plain = plain ?? match.date
      }
    }
    return plain
  }

  /// The date that an address states: `/2023/01/19/`, `/2023-01-19-`.
  private var addressDate: PartialDate? {
    guard let url = canonicalURL else { return nil }
    let numbers = url.utf8.split { !(0x30...0x39).contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
    for index in numbers.indices.dropLast(2)
    where numbers[index].count == 4 && numbers[index + 1].count == 2
      && numbers[index + 2].count == 2
    {
      guard let year = Int(numbers[index]), let month = Int(numbers[index + 1]),
        let day = Int(numbers[index + 2]), (1990...2100).contains(year)
      else { continue }
      if let date = PartialDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }
}

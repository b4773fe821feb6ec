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

  /// The dates, from the surest evidence that gives one (`DateEvidence`).
  ///
  /// - Parameter lines: Lines around the article's head.
  /// - Returns: What was found; without a date of publication the change does not stand in for it.
  func dates(lines: [String]) -> Dates {
    var dates = Dates()
    let changed = [linked.modified].compactMap { $0 } + tags.values(Self.modifiedNames)
    dates.modified = changed.lazy.compactMap { Self.date($0) }.first
    let declared = [linked.published].compactMap { $0 } + tags.values(Self.publishedNames)
    for text in declared where dates.published == nil {
      dates.published = Self.date(text)
      if dates.published == nil { dates.ignoredCount += 1 }
      if let published = dates.published, Self.isUniversal(text) {
        dates.published = localDate(of: published, modified: dates.modified, lines)
      }
    }
    if dates.published == nil {
      let found = shownDates + lineDates(lines, modified: &dates.modified)
      let best = found.map(\.evidence).min()
      dates.published = found.first { $0.evidence == best }?.date ?? addressDate
      dates.isGuessed = dates.published != nil && best?.isGuess ?? true
    }
    if dates.modified == dates.published { dates.modified = nil }
    return dates
  }

  /// Whether a time is given in UTC, where the day may be another than the page shows.
  private static func isUniversal(_ text: String) -> Bool {
    text.contains("T") && (text.hasSuffix("Z") || text.hasSuffix("+00:00"))
  }

  /// The day that the page shows, where it is the day before or after one given in UTC.
  private func localDate(
    of date: PartialDate, modified: PartialDate?, _ lines: [String]
  ) -> PartialDate {
    var ignored: PartialDate?
    let shown = lineDates(lines, modified: &ignored).map(\.date)
    guard let first = shown.first, !shown.contains(date), first != modified, first.isNextTo(date)
    else { return date }
    return first
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

// MARK: - Dates

extension PageMetadata {
  /// When it was published and when it was changed.
  struct Dates {
    var published: PartialDate?
    var modified: PartialDate?
    /// Where each was found.
    var evidence: (published: Evidence?, modified: Evidence?) = (nil, nil)
    /// Whether the date was read in running text or an address, not declared.
    var isGuessed = false
    /// Declared dates that could not be understood.
    var ignoredCount = 0
  }

  /// The dates, from the surest evidence that gives one (`DateSureness`).
  ///
  /// - Parameter lines: Lines around the article's head.
  /// - Returns: What was found; without a date of publication the change does not stand in for it.
  func dates(lines: [String]) -> Dates {
    var dates = Dates()
    for (text, evidence) in declared(linked.modified, Self.modifiedNames)
    where dates.modified == nil {
      dates.modified = Self.date(text)
      if dates.modified != nil { dates.evidence.modified = evidence }
    }
    for (text, evidence) in declared(linked.published, Self.publishedNames)
    where dates.published == nil {
      guard let published = Self.date(text) else {
        dates.ignoredCount += 1
        continue
      }
      let isShown = Self.isUniversal(text)
      let local = isShown ? localDate(of: published, modified: dates.modified, lines) : nil
      dates.published = local?.date ?? published
      dates.evidence.published = local?.evidence ?? evidence
    }
    if dates.published == nil { readShownDates(lines, into: &dates) }
    if dates.modified == dates.published {
      dates.modified = nil
      dates.evidence.modified = nil
    }
    return dates
  }

  /// What structured data says, then the metadata, and where.
  private func declared(
    _ linked: String?, _ names: [String]
  ) -> [(text: String, evidence: Evidence)] {
    let name = tags.firstName(names)
    return [linked].compactMap { $0 }.map { ($0, Evidence(.structuredData, $0)) }
      + tags.values(names).map { ($0, Evidence(.metadata, "\(name ?? ""): \($0)")) }
  }

  /// The date from the surest of what the page shows, else from its address.
  private func readShownDates(_ lines: [String], into dates: inout Dates) {
    var modified: FoundDate?
    let found = shownDates + lineDates(lines, modified: &modified)
    if dates.modified == nil, let modified {
      dates.modified = modified.date
      dates.evidence.modified = modified.evidence
    }
    let surest = found.map(\.sureness).min()
    if let best = found.first(where: { $0.sureness == surest }) ?? addressDate {
      dates.published = best.date
      dates.evidence.published = best.evidence
      dates.isGuessed = best.sureness.isGuess
    }
  }

  /// Whether a time is given in UTC, where the day may be another than the page shows.
  private static func isUniversal(_ text: String) -> Bool {
    text.contains("T") && (text.hasSuffix("Z") || text.hasSuffix("+00:00"))
  }

  /// The day that the page shows, where it is the day before or after one given in UTC.
  private func localDate(
    of date: PartialDate, modified: PartialDate?, _ lines: [String]
  ) -> FoundDate? {
    var ignored: FoundDate?
    let shown = lineDates(lines, modified: &ignored)
    guard let first = shown.first, !shown.contains(where: { $0.date == date }),
      first.date != modified, first.date.isNextTo(date)
    else { return nil }
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
  private var addressDate: FoundDate? {
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
      if let date = PartialDate(year: year, month: month, day: day) {
        return FoundDate(date, .address, in: url)
      }
    }
    return nil
  }
}

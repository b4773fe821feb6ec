/// The words that styles add, in English or Dutch.
struct CitationWords {
  let isDutch: Bool

  var undated: String { isDutch ? "z.d." : "n.d." }
  var and: String { isDutch ? "en" : "and" }
  var untitled: String { isDutch ? "Artikel zonder titel" : "Untitled article" }
  /// Before a paragraph's number.
  var paragraph: String { isDutch ? "al." : "para." }
  /// Between a speaker and the source, as APA has it.
  var citedIn: String { isDutch ? "geciteerd in" : "as cited in" }
  /// The same in MLA and Chicago.
  var quotedIn: String { isDutch ? "geciteerd in" : "quoted in" }
  var accessed: String { isDutch ? "Geraadpleegd op" : "Accessed" }

  /// `May 14, 2019` or `14 mei 2019`, as far as known.
  func long(_ date: CitedDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = isDutch ? Self.dutchMonths[month - 1] : Self.englishMonths[month - 1]
    guard let day = date.day else { return "\(name) \(date.year)" }
    return isDutch ? "\(day) \(name) \(date.year)" : "\(name) \(day), \(date.year)"
  }

  /// `2019, May 14` or `2019, 14 mei`, as APA has it.
  func yearFirst(_ date: CitedDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = isDutch ? Self.dutchMonths[month - 1] : Self.englishMonths[month - 1]
    guard let day = date.day else { return "\(date.year), \(name)" }
    return isDutch ? "\(date.year), \(day) \(name)" : "\(date.year), \(name) \(day)"
  }

  /// `14 May 2019`, `2 Nov. 2021`, as MLA has it.
  func dayFirst(_ date: CitedDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = isDutch ? Self.dutchMonths[month - 1] : Self.shortMonths[month - 1]
    return (date.day.map { "\($0) " } ?? "") + "\(name) \(date.year)"
  }

  /// The English name of a month, which BibTeX's macros are made of.
  static func englishMonth(_ month: Int) -> String { englishMonths[month - 1] }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let shortMonths = [
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
  ]
  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}

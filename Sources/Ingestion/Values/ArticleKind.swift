/// What kind of text an article is; the raw numbers are stored and never change.
package enum ArticleKind: UInt8, CaseIterable, Hashable, Sendable {
  /// An article, or anything that is nothing else.
  case article = 0
  /// Questions and answers.
  case interview = 1
  /// A speech or lecture.
  case speech = 2
  /// A letter, open or sent in.
  case letter = 3
  /// A column.
  case column = 4
  /// An opinion piece or essay.
  case opinion = 5
  /// A news item.
  case news = 6
  /// A review.
  case review = 7
  /// A report of an event or a study.
  case report = 8
  /// A case study.
  case caseStudy = 9
  /// A blog post.
  case blog = 10
  /// A press release.
  case pressRelease = 11
  /// A recorded conversation written out.
  case podcast = 12
  /// Instructions.
  case howTo = 13
  /// Frequently asked questions.
  case faq = 14
  /// The results of a study.
  case research = 15
  /// No article: a list of articles with a few lines of each.
  case indexPage = 16
  /// No article: the results of a search.
  case searchPage = 17
  /// No article: a page that is not there, or that failed.
  case errorPage = 18
  /// No article: a page that asks for permission to set cookies.
  case consentWall = 19
  /// No article: a page that asks to log in, to register or to subscribe.
  case accessWall = 20
  /// No article: several of them on one page.
  case severalArticles = 21

  /// Whether it is prose to read, and not a page about other pages.
  package var isArticle: Bool { rawValue < Self.indexPage.rawValue }

  /// The kind that a word on a meta line or in front matter names, in Dutch or English; else nil.
  ///
  /// - Parameter label: One or a few words, in any case: `Toespraak`, `Ingezonden brief`.
  package init?(label: String) {
    guard label.utf8.count <= Self.longestLabel, let kind = Self.labels[label.lowercased()] else {
      return nil
    }
    self = kind
  }

  /// No label has more bytes, in either case.
  private static let longestLabel = 40

  private static let labels: [String: ArticleKind] = [
    "artikel": .article, "article": .article, "achtergrond": .article, "verhaal": .article,
    "reportage": .article, "longread": .article, "whitepaper": .report,
    "interview": .interview, "vraaggesprek": .interview, "gesprek": .interview,
    "dubbelinterview": .interview, "q&a": .interview, "vraag en antwoord": .interview,
    "toespraak": .speech, "speech": .speech, "rede": .speech, "lezing": .speech,
    "troonrede": .speech, "keynote": .speech, "oratie": .speech,
    "brief": .letter, "open brief": .letter, "ingezonden brief": .letter, "letter": .letter,
    "ingezonden": .letter, "lezersbrief": .letter, "column": .column, "gastcolumn": .column,
    "gastopinie": .opinion,
    "opinie": .opinion, "opiniestuk": .opinion, "opinion": .opinion, "essay": .opinion,
    "commentaar": .opinion, "nieuws": .news, "news": .news, "nieuwsbericht": .news,
    "recensie": .review, "review": .review, "boekrecensie": .review, "verslag": .report,
    "rapport": .report, "report": .report, "onderzoek": .research, "research": .research,
    "howto": .howTo, "how-to": .howTo, "handleiding": .howTo, "stappenplan": .howTo, "faq": .faq,
    "veelgestelde vragen": .faq, "redevoering": .speech, "case": .caseStudy,
    "casus": .caseStudy, "case study": .caseStudy, "klantcase": .caseStudy,
    "praktijkcase": .caseStudy, "praktijkvoorbeeld": .caseStudy, "blog": .blog,
    "blogpost": .blog, "blog post": .blog, "gastblog": .blog, "weblog": .blog,
    "persbericht": .pressRelease, "press release": .pressRelease, "podcast": .podcast,
  ]
}

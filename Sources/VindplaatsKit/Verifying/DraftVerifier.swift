internal import DutchText
internal import Index
internal import Ingestion
internal import Quotes
internal import Search
internal import Storage

/// Looks the quotes of drafts up in all article text of an index.
///
/// A value for one thread: it remembers the articles that it has read.
public final class DraftVerifier {
  private let library: Library
  private let options: VerifyOptions
  private let format: SourceFormat?
  private var articles: [ArticlePlace: CheckedArticle] = [:]
  /// Articles in which a quote of the draft was found: of equally close ones they come first.
  private var sources: Set<String> = []

  /// Articles that are remembered at once.
  private static let articleLimit = 256
  /// Candidates that are read for a quote, and of those that are aligned word by word.
  private static let limits = (candidates: 16, aligned: 8)
  /// The share of its words' weights that a passage has at least: one with all of them in order has 1.25.
  private static let leastShares: (literal: Float, altered: Float) = (1, 0.3)

  /// - Throws: `VindplaatsError` for a format that is not known.
  public init(_ library: Library, options: VerifyOptions = VerifyOptions()) throws(VindplaatsError)
  {
    self.library = library
    self.options = options
    format = options.inputFormat.flatMap { SourceFormat(flag: $0) }
    if let name = options.inputFormat, format?.isCollection ?? true {
      throw VindplaatsError(.unknownFormat(path: name))
    }
  }

  /// Checks a draft.
  ///
  /// - Parameters:
  ///   - bytes: The file, not decoded.
  ///   - path: Its name, which tells its format; `-` is plain text or Markdown.
  /// - Returns: A verdict for each quote, and what was skipped.
  /// - Throws: `VindplaatsError` for a file that is no text, or a damaged index.
  public func verify(_ bytes: [UInt8], path: String) throws(VindplaatsError) -> DraftReport {
    var draft: Draft
    let known = format ?? SourceFormat(fileName: path)
    do throws(IngestionError) {
      draft = try Draft(
        bytes, format: known?.isCollection ?? true ? .markdown : known ?? .markdown, path: path,
        minimumWordCount: options.minimumWordCount)
    } catch {
      throw VindplaatsError(error)
    }
    sources = []
    var quotes: [CheckedQuote] = []
    var skipped: [DraftReport.Skipped] = []
    for quote in draft.quotes {
      if let reason = quote.skipReason {
        skipped.append(
          DraftReport.Skipped(
            text: quote.text, line: quote.place?.line, column: quote.place?.column,
            reason: reason))
      } else {
        quotes.append(try check(quote))
      }
    }
    return DraftReport(file: path, quotes: quotes, skipped: skipped)
  }

  /// Looks one quote up.
  private func check(_ quote: DraftQuote) throws(VindplaatsError) -> CheckedQuote {
    do throws(StorageError) {
      let matches = try matches(quote)
      let ranked = matches.map { match in
        (match: match, speaker: Self.speaker(of: match, quote))
      }
      let best = ranked.min { isBetter($0, $1) }
      let verdict = best?.match.comparison.verdict
      let stands = verdict == .exact || verdict == .typography
      if let best, stands { sources.insert(best.match.checked.article.id) }
      let count = stands ? ranked.count { $0.match.comparison.verdict == verdict } : 1
      return CheckedQuote(
        quote, match: best?.match, speaker: best?.speaker.who,
        speakerVerdict: best?.speaker.verdict ?? .unknown,
        place: try best.map { (item) throws(StorageError) in
          try place(of: item.match, speaker: item.speaker.who)
        },
        articleCount: verdict == .missing ? 0 : count)
    } catch {
      throw VindplaatsError(error)
    }
  }

  /// Whether one match says more for a quote: by words, then by speaker, then by the rest of the draft.
  private func isBetter(
    _ left: (match: QuoteMatch, speaker: (who: PassageSpeaker, verdict: SpeakerVerdict)),
    _ right: (match: QuoteMatch, speaker: (who: PassageSpeaker, verdict: SpeakerVerdict))
  ) -> Bool {
    let (own, other) = (left.match.comparison, right.match.comparison)
    if own.verdict == other.verdict, own.closeness == other.closeness {
      let order: [SpeakerVerdict] = [.same, .unnamed, .unknown, .other]
      let ranks = [left, right].map { item in
        (order.firstIndex(of: item.speaker.verdict) ?? 0)
          * 2 + (sources.contains(item.match.checked.article.id) ? 0 : 1)
      }
      return ranks[0] < ranks[1]
    }
    return own.isBetter(than: other)
  }

  private static func speaker(
    of match: QuoteMatch, _ quote: DraftQuote
  ) -> (who: PassageSpeaker, verdict: SpeakerVerdict) {
    let article = match.checked.article
    guard !match.isTitle else {
      let who = PassageSpeaker(of: 0..<0, quotes: [], authors: article.authors)
      return (who, .unknown)
    }
    let range = match.comparison.range
    let who = PassageSpeaker(of: range, quotes: match.checked.quotes, authors: article.authors)
    guard match.comparison.verdict != .missing else { return (who, .unknown) }
    let first = match.checked.sentence(atByte: range.lowerBound)
    let last = match.checked.sentence(atByte: max(range.lowerBound, range.upperBound - 1))
    let around =
      match.checked.sentences[first].bytes
      .lowerBound..<match.checked.sentences[last].bytes.upperBound
    let sentence = String(decoding: match.checked.text[around], as: UTF8.self)
    return (who, who.verdict(on: quote, sentence: sentence, article: article))
  }
}

// MARK: - Candidates
extension DraftVerifier {
  /// The articles that have the quote as it stands; for want of those the ones that come closest.
  private func matches(_ quote: DraftQuote) throws(StorageError) -> [QuoteMatch] {
    let analysis = library.searcher.analysis
    let forms = FormReader.forms(of: quote.text, analysis: analysis)
    let hints = quote.attribution?.speaker.map {
      FormReader.forms(of: $0, analysis: analysis).suffix(1)
    }
    var query = PassageQuery(
      forms: forms, hints: Array(hints ?? []), limit: Self.limits.candidates,
      leastShare: Self.leastShares.literal)
    let aligner = QuoteAligner(Array(quote.text.utf8))
    var found: [QuoteMatch] = []
    for candidate in try library.searcher.passages(query) {
      if let match = try self.match(aligner, candidate, altered: false) { found.append(match) }
    }
    guard found.isEmpty else { return found }
    query.leastShare = Self.leastShares.altered
    let candidates = try library.searcher.passages(query)
    for candidate in candidates.prefix(Self.limits.aligned) {
      if let match = try self.match(aligner, candidate, altered: true) { found.append(match) }
    }
    return found
  }

  /// Holds a quote against one candidate.
  private func match(
    _ aligner: QuoteAligner, _ candidate: PassageCandidate, altered: Bool
  ) throws(StorageError) -> QuoteMatch? {
    let checked = try article(
      ArticlePlace(segment: candidate.segment, document: candidate.document, sentence: nil))
    guard let window = checked.window(around: candidate.positions) else {
      let whole = 0..<checked.title.count
      return aligner.compare(
        with: checked.title, sentences: [whole], window: whole, alignsWords: altered
      ).map { QuoteMatch(checked: checked, comparison: $0, isTitle: true) }
    }
    return aligner.compare(
      with: checked.text, sentences: checked.ranges, window: window, alignsWords: altered
    ).map { QuoteMatch(checked: checked, comparison: $0, isTitle: false) }
  }

  private func article(_ place: ArticlePlace) throws(StorageError) -> CheckedArticle {
    if let known = articles[place] { return known }
    if articles.count >= Self.articleLimit { articles.removeAll(keepingCapacity: true) }
    let segment = library.searcher.segments[place.segment]
    let checked = CheckedArticle(
      try segment.article(place.document), sentences: try segment.sentences(place.document))
    articles[place] = checked
    return checked
  }

  /// What is said of the passage of a match.
  private func place(
    of match: QuoteMatch, speaker: PassageSpeaker
  ) throws(StorageError) -> CheckedQuote.Place {
    let checked = match.checked
    let text = match.isTitle ? checked.title : checked.text
    let number = match.isTitle ? 0 : checked.sentence(atByte: match.comparison.range.lowerBound)
    return CheckedQuote.Place(
      id: try library.searcher.id(of: checked.article.id, sentence: number),
      facts: ArticleFacts(checked.article),
      spans: match.comparison.ranges.map { Sentence.Span($0, in: text) }, isTitle: match.isTitle,
      text: String(decoding: text[match.comparison.range], as: UTF8.self),
      speaker: speaker.name, role: speaker.role, isAuthors: speaker.isAuthors)
  }
}

// MARK: - From a match
extension CheckedQuote {
  init(
    _ quote: DraftQuote, match: QuoteMatch?, speaker: PassageSpeaker?,
    speakerVerdict: SpeakerVerdict, place: Place?, articleCount: Int
  ) {
    text = quote.text
    line = quote.place?.line
    column = quote.place?.column
    self.speaker = quote.attribution?.speaker
    let found = match.flatMap { Verdict(rawValue: $0.comparison.verdict.rawValue) } ?? .missing
    // Reading has made plain spaces of others, which are typography.
    let hasOtherSpaces = quote.place?.hasOtherSpaces ?? false
    verdict = found == .exact && hasOtherSpaces ? .typography : found
    self.speakerVerdict = quote.attribution?.speaker == nil ? .unnamed : speakerVerdict
    closeness = match?.comparison.closeness ?? 0
    self.place = place
    self.articleCount = articleCount
    differences =
      match?.comparison.differences.map {
        Difference(
          kind: $0.kind.rawValue, inQuote: $0.inQuote, inArticle: $0.inText, after: $0.after)
      } ?? []
    let text = match.map { $0.isTitle ? $0.checked.title : $0.checked.text } ?? []
    omissions =
      match?.comparison.omissions.map {
        Omission(text: $0.text, span: Sentence.Span($0.utf8, in: text), negations: $0.negations)
      } ?? []
    addedMark = match?.comparison.addedMark
    isScattered = match?.comparison.isScattered ?? false
  }
}

// MARK: - In a text
extension Sentence.Span {
  /// A byte range of a text with its scalars.
  init(_ range: Range<Int>, in text: [UInt8]) {
    let start = text.withRawBytes { ScalarOffsets.count($0, 0..<range.lowerBound) }
    let count = text.withRawBytes { ScalarOffsets.count($0, range) }
    self.init(utf8: range, scalars: start..<(start + count))
  }
}

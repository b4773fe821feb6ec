internal import Index
internal import Quotes
internal import Search
internal import Storage

// MARK: - Sentences and quotes
extension Library {
  /// Finds the best sentences of all articles, with who says them.
  ///
  /// The same words in several articles are one hit, shown where they stood first; the others are its copies.
  ///
  /// - Parameters:
  ///   - query: In the query language; its words and negations are asked of the sentence itself.
  ///   - options: How many, and what else to ask.
  /// - Returns: The sentences, best first.
  /// - Throws: `VindplaatsError` for a query that is refused, or damage.
  public func quotes(
    _ query: String, options: QuoteSearchOptions = QuoteSearchOptions()
  ) throws(VindplaatsError) -> QuoteAnswer {
    let parsed = try options.parse(query)
    let expanded = try expand(parsed, options.search.switches)
    let filters = try options.filtered(nil)
    let kinds = options.isOnlySpeech ? Self.speechKinds : nil
    do throws(StorageError) {
      let prepared = try searcher.prepare(
        expanded.query, switches: options.search.switches.forSentences)
      let groups = try groups(of: prepared, limit: options.search.limit, kinds)
      var hits: [QuoteHit] = []
      for group in groups {
        let places = try allPlaces(of: group, filters, kinds)
        guard let first = places.first else { continue }
        let shown = try searcher.present(
          SearchHit(segment: first.segment, document: first.document, score: group.score),
          of: prepared, sentence: first.sentence, contextCount: options.search.contextCount)
        guard let shown else { continue }
        hits.append(
          QuoteHit(
            shown, rank: hits.count + 1, score: group.score,
            quote: try quote(at: first, in: shown.article),
            copies: try places.dropFirst().map { (place) throws(StorageError) in
              try copy(at: place)
            }))
      }
      return QuoteAnswer(
        hits: hits, facets: options.countsFacets ? try facets(of: prepared, kinds) : nil,
        notes: expanded.notes, expansions: expanded.expansions.map { SearchExpansion($0) },
        questionWords: expanded.questionWords.map(\.text),
        suggestion: try suggestion(query, parsed, expanded, options.search.switches))
    } catch {
      throw VindplaatsError(error)
    }
  }

  /// The best `limit` texts: hits are asked for until there are so many different ones.
  private func groups(
    of query: PreparedQuery, limit: Int, _ kinds: Set<UInt8>?
  ) throws(StorageError) -> [SentenceFolder.Group] {
    let folder = SentenceFolder(searcher.analysis)
    var wanted = limit
    while true {
      let hits = try searcher.searchSentences(
        query, limit: wanted, quoteKinds: kinds)
      let groups = try folder.groups(hits, of: searcher)
      if groups.count >= limit || hits.count < wanted { return Array(groups.prefix(limit)) }
      wanted *= 2
    }
  }

  /// Where the words of a group stand, the earliest article first, undated ones last.
  private func allPlaces(
    of group: SentenceFolder.Group, _ filters: QueryNode?, _ kinds: Set<UInt8>?
  ) throws(StorageError) -> [SentenceHit] {
    var places = group.places
    if group.forms.count >= SentenceFolder.minimumWordCount {
      let folder = SentenceFolder(searcher.analysis)
      let text = group.forms.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      let nodes = [.phrase(QueryPhrase(text))] + (filters.map { [$0] } ?? [])
      let root = QueryNode.clauses(nodes.map { QueryClause(.must, $0) })
      let candidates = try searcher.searchSentences(
        searcher.prepare(ParsedQuery(root: root, notes: [])), limit: .max,
        quoteKinds: kinds)
      for candidate in candidates where !places.contains(where: { $0.isSamePlace(as: candidate) }) {
        if try folder.forms(of: candidate, searcher) == group.forms { places.append(candidate) }
      }
    }
    var dated: [(date: Int32, place: SentenceHit)] = []
    for place in places {
      let date = try searcher.segments[place.segment].date(place.document)
      dated.append((date == 0 ? .max : date, place))
    }
    dated.sort {
      ($0.date, $0.place.segment, $0.place.document, $0.place.sentence)
        < ($1.date, $1.place.segment, $1.place.document, $1.place.sentence)
    }
    return dated.map(\.place)
  }

  /// Kinds of quotes that are somebody's words.
  static let speechKinds = Set(
    [QuoteKind.speech, .blockQuote, .answer, .pullQuote].map(\.rawValue))

  /// The quote that says most of a sentence; a term only where nothing else is.
  private func quote(
    at place: SentenceHit, in article: StoredArticle
  ) throws(StorageError) -> ArticleQuote? {
    let segment = searcher.segments[place.segment]
    let sentence = try segment.sentences(place.document)[place.sentence].bytes
    guard place.sentence > 0 else { return nil }
    let touching = try segment.quotes(place.document).filter {
      $0.sentences.contains(place.sentence) && Self.speechKinds.contains($0.kind)
    }
    let best = touching.max { left, right in
      let (leftShare, rightShare) = (
        left.whole.bytes.clamped(to: sentence).count, right.whole.bytes.clamped(to: sentence).count
      )
      // Of equals the inner one, then the first.
      return leftShare != rightShare
        ? leftShare < rightShare
        : (right.whole.bytes.count, right.whole.bytes.lowerBound)
          < (left.whole.bytes.count, left.whole.bytes.lowerBound)
    }
    return best.map { ArticleQuote($0, text: Array(article.text.utf8)) }
  }

  private func copy(at place: SentenceHit) throws(StorageError) -> QuoteHit.Copy {
    let article = try searcher.segments[place.segment].article(place.document)
    return QuoteHit.Copy(
      id: try searcher.id(of: article.id, sentence: place.sentence), facts: ArticleFacts(article))
  }
}

// MARK: - Places
extension SentenceHit {
  /// Whether another hit is the same sentence.
  fileprivate func isSamePlace(as other: SentenceHit) -> Bool {
    (segment, document, sentence) == (other.segment, other.document, other.sentence)
  }
}

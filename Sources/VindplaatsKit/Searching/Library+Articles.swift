internal import Index
internal import Search
internal import Storage

// MARK: - Single articles
extension Library {
  /// Finds an article by the id of a hit, by the article's own id, or by its path.
  ///
  /// - Throws: `VindplaatsError` when there is none, or several.
  public func article(_ name: String) throws(VindplaatsError) -> LibraryArticle {
    let place = try place(of: name)
    do throws(StorageError) {
      let segment = searcher.segments[place.segment]
      let article = try segment.article(place.document)
      return LibraryArticle(
        article, id: try searcher.id(of: article.id, sentence: place.sentence ?? 0),
        sentences: try segment.sentences(place.document), sentence: place.sentence,
        quotes: try segment.quotes(place.document))
    } catch {
      throw VindplaatsError(error)
    }
  }

  /// Explains why an article scores what it scores.
  ///
  /// - Returns: The numbers, or nil if the query does not find the article.
  /// - Throws: `VindplaatsError` when there is no such article.
  public func explain(
    _ query: String, article name: String, options: SearchOptions = SearchOptions()
  ) throws(VindplaatsError) -> ScoreExplanation? {
    let expanded = try expand(options.parse(query), options.switches)
    let place = try place(of: name)
    do throws(StorageError) {
      let prepared = try searcher.prepare(expanded.query, switches: options.switches.forSearch)
      let explanation = try searcher.explain(
        prepared, segment: place.segment, document: place.document)
      guard let explanation else { return nil }
      let article = try searcher.segments[place.segment].article(place.document)
      return ScoreExplanation(
        facts: ArticleFacts(article), tree: expanded.query.root.map { "\($0)" } ?? "",
        questionWords: expanded.questionWords.map(\.text),
        root: ScoreExplanation.Part(explanation), notes: expanded.notes)
    } catch {
      throw VindplaatsError(error)
    }
  }

  private func place(of name: String) throws(VindplaatsError) -> ArticlePlace {
    let lookup: HitLookup
    let own: ArticlePlace?
    do throws(StorageError) {
      lookup = try searcher.lookUp(name)
      own = try place(ofArticle: name)
    } catch {
      throw VindplaatsError(error)
    }
    switch lookup {
    case .found(let segment, let document, let sentence):
      return ArticlePlace(segment: segment, document: document, sentence: sentence)
    case .ambiguous(let ids): throw VindplaatsError(.ambiguousID(name, count: ids.count))
    case .notFound, .malformed:
      guard let own else { throw VindplaatsError(.unknownID(name)) }
      return own
    }
  }

  /// The live document with this id.
  private func place(ofArticle id: String) throws(StorageError) -> ArticlePlace? {
    let key = DocumentKey.key(ofID: id)
    for (number, segment) in searcher.segments.enumerated() {
      for (_, document) in try segment.documents(withKey: key, bitCount: 64)
      where !(segment.deletions?.contains(document) ?? false) {
        guard try segment.article(document).id == id else { continue }
        return ArticlePlace(segment: number, document: document)
      }
    }
    return nil
  }
}

// MARK: - From the index
extension LibraryArticle {
  init(
    _ article: StoredArticle, id: String, sentences: [StoredSentence], sentence: Int?,
    quotes: [StoredQuote]
  ) {
    facts = ArticleFacts(article)
    self.id = id
    text = article.text
    self.sentences = sentences.map { Sentence.Span(utf8: $0.bytes, scalars: $0.scalars) }
    self.sentence = sentence
    zones = article.zones.map {
      Zone(kind: Passage.name(of: $0.kind), utf8: $0.range, speaker: $0.speaker)
    }
    let bytes = Array(article.text.utf8)
    self.quotes = quotes.map { ArticleQuote($0, text: bytes) }
  }
}

package import Index

// MARK: - Presentation of hits
extension Searcher {
  /// Shows a hit: the best whole sentence with the words that were found.
  ///
  /// - Parameters:
  ///   - hit: Of this searcher.
  ///   - query: That found it.
  ///   - number: Which sentence to show; by default the one with the most and rarest words.
  ///   - contextCount: Sentences before and after.
  /// - Returns: Nil for a document without title and text.
  /// - Throws: What reading the index throws.
  package func present(
    _ hit: SearchHit, of query: PreparedQuery, sentence number: Int? = nil, contextCount: Int = 0
  ) throws(IndexError) -> PresentedHit? {
    let segment = segments[hit.segment]
    let article = try segment.article(hit.document)
    let sentences = try segment.sentences(hit.document)
    let probe = LeafProbe(
      query: query.resolved, number: hit.segment, segment: segment,
      document: UInt32(hit.document))
    let matches = try MatchedPositions(query.resolved, probe: probe, sentences: sentences)
    let presenter = SentencePresenter(
      article, sentences: sentences, matches: matches, analysis: analysis)
    let number = number ?? matches.bestSentence ?? min(1, sentences.count - 1)
    guard let sentence = presenter.sentence(number) else { return nil }
    let count = min(max(contextCount, 0), sentences.count)
    let (first, last) = (max(1, number - count), min(number + count, sentences.count - 1))
    return PresentedHit(
      hit: hit, id: try id(of: article.id, sentence: number), article: article,
      sentence: sentence, continuation: continuation(of: number, sentences, presenter),
      turn: turn(of: number, article, sentences, presenter),
      before: first < number ? (first..<number).compactMap { presenter.sentence($0) } : [],
      after: number < last ? ((number + 1)...last).compactMap { presenter.sentence($0) } : [])
  }

  /// The sentence after a heading, or after several.
  private func continuation(
    of number: Int, _ sentences: [StoredSentence], _ presenter: SentencePresenter
  ) -> PresentedSentence? {
    guard number > 0, sentences[number].zone == ZoneNumber.heading else { return nil }
    let next = sentences[(number + 1)...].firstIndex { $0.zone != ZoneNumber.heading }
    return next.flatMap { presenter.sentence($0) }
  }

  /// The turn of an interview that a sentence stands in.
  private func turn(
    of number: Int, _ article: StoredArticle, _ sentences: [StoredSentence],
    _ presenter: SentencePresenter
  ) -> PresentedTurn? {
    let bytes = sentences[number].bytes
    let turns = article.zones.filter {
      $0.kind == ZoneNumber.question || $0.kind == ZoneNumber.answer
    }
    guard number > 0,
      let own = turns.last(where: {
        $0.range.lowerBound <= bytes.lowerBound && bytes.upperBound <= $0.range.upperBound
      })
    else { return nil }
    let asked = turns.last {
      $0.kind == ZoneNumber.question && $0.range.upperBound <= own.range.lowerBound
    }
    guard own.kind == ZoneNumber.answer, let asked else {
      return PresentedTurn(speaker: own.speaker, question: [])
    }
    let question = sentences.indices.dropFirst().filter {
      asked.range.lowerBound <= sentences[$0].bytes.lowerBound
        && sentences[$0].bytes.upperBound <= asked.range.upperBound
    }
    return PresentedTurn(
      speaker: own.speaker, question: question.compactMap { presenter.sentence($0) })
  }
}

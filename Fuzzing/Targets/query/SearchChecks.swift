import DutchText
import FuzzSupport
import Index
import Search

/// What holds of every search in a whole index.
struct SearchChecks: ~Copyable {
  private let searcher: Searcher
  private let switches: QuerySwitches

  init(_ segments: [SegmentReader], flags: UInt8) {
    searcher = Searcher(segments: segments, analysis: .nl1, settings: .settings(for: .nl1))
    switches = QuerySwitches(
      compounds: flags & 1 == 0, looseParts: flags & 2 == 0, bonuses: flags & 4 == 0)
  }

  /// Stops the run unless a query finds what the exhaustive search finds.
  borrowing func run(_ parsed: ParsedQuery) throws(IndexError) {
    let query = try searcher.prepare(parsed, switches: switches)
    let expected = try searcher.exhaustiveSearch(query, limit: .max)
    for limit in [1, 3, 20] {
      let found = try searcher.search(query, limit: limit, countsAll: true)
      let isEqual = found.hits == Array(expected.hits.prefix(limit))
      Fuzz.expect(isEqual, "other hits than the exhaustive search, limit \(limit)")
      Fuzz.expect(found.totalCount == expected.totalCount, "another count")
    }
    for hit in expected.hits.prefix(2) {
      let explained = try searcher.explain(query, segment: hit.segment, document: hit.document)
      Fuzz.expect(explained?.value == Double(hit.score), "the explanation gives another score")
      guard let shown = try searcher.present(hit, of: query, contextCount: 1) else { continue }
      check(shown.sentence, of: shown.article)
      (shown.before + shown.after).forEach { check($0, of: shown.article) }
    }
    let sentences = try searcher.searchSentences(query, limit: 3)
    Fuzz.expect(sentences.count <= 3, "more sentences than were asked for")
  }

  /// Cutting the stored text at the offsets gives the sentence, to the byte.
  private func check(_ sentence: PresentedSentence, of article: StoredArticle) {
    let source = Array((sentence.isTitle ? article.title : article.text).utf8)
    let range = sentence.span.bytes
    Fuzz.expect(range.lowerBound >= 0 && range.upperBound <= source.count, "\(range) is outside")
    Fuzz.expect(source[range] == Array(sentence.text.utf8)[...], "another text than \(range)")
    for match in sentence.matches {
      let isInside =
        match.bytes.lowerBound >= range.lowerBound && match.bytes.upperBound <= range.upperBound
      Fuzz.expect(isInside, "\(match) outside \(range)")
    }
  }
}

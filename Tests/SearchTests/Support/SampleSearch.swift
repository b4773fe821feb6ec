import DutchText
import Index
import IndexTestSupport
import Search
import TestSupport

/// A seeded random index of several segments with deletions, and queries for it.
struct SampleSearch {
  let index: SampleIndex
  let segments: [SegmentReader]
  let documents: [[SampleDocument]]
  let deleted: [Set<Int>]
  let vocabulary: Int

  /// - `documentLimit`: The most documents of a segment.
  init(
    seed: UInt64, documentLimit: Int, grouping: TermGrouping = SampleIndex.grouping
  ) throws {
    var random = SplitMix64(seed: seed)
    index = try SampleIndex()
    vocabulary = [3, 12, 60, 300].randomElement(using: &random) ?? 12
    var segments: [SegmentReader] = []
    var documents: [[SampleDocument]] = []
    var deleted: [Set<Int>] = []
    for number in 0..<Int.random(in: 1...3, using: &random) {
      let count = Int.random(in: 1...documentLimit, using: &random)
      var own = SampleCollection.documents(
        count: count, vocabulary: vocabulary, using: &random, firstNumber: number * 100_000)
      for document in own.indices { own[document].hasMarks = true }
      let share = [0, 0, 5, 60].randomElement(using: &random) ?? 0
      let gone = Set((0..<count).filter { _ in Int.random(in: 0..<100, using: &random) < share })
      segments.append(try index.segment(own, deleted: gone, grouping: grouping))
      documents.append(own)
      deleted.append(gone)
    }
    self.segments = segments
    self.documents = documents
    self.deleted = deleted
  }

  /// One segment of many short documents, so that it has windows and blocks enough.
  ///
  /// - `deletedShare`: In percent.
  init(seed: UInt64, documentCount: Int, deletedShare: Int) throws {
    var random = SplitMix64(seed: seed)
    index = try SampleIndex()
    vocabulary = 60
    let own = SampleCollection.documents(
      count: documentCount, vocabulary: vocabulary, using: &random, firstNumber: 0)
    let gone = Set(
      (0..<documentCount).filter { _ in Int.random(in: 0..<100, using: &random) < deletedShare })
    segments = [try index.segment(own, deleted: gone)]
    documents = [own]
    deleted = [gone]
  }

  /// One to five words, any or all of them.
  func words(_ occurrence: QueryOccurrence, using random: inout SplitMix64) -> ParsedQuery {
    let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in word(&random) }
    let clauses = words.map { QueryClause(occurrence, .word(QueryWord($0))) }
    return ParsedQuery(root: .clauses(clauses), notes: [])
  }

  /// A searcher with Dutch rules for the query.
  func searcher(_ settings: RankingSettings = RankingSettings()) -> Searcher {
    Searcher(segments: segments, analysis: .snowball, settings: settings)
  }

  /// A random query.
  func query(using random: inout SplitMix64) -> ParsedQuery {
    ParsedQuery(root: node(depth: 0, using: &random), notes: [])
  }

  private func node(depth: Int, using random: inout SplitMix64) -> QueryNode {
    let kind = Int.random(in: 0..<(depth == 0 ? 20 : depth < 3 ? 14 : 9), using: &random)
    switch kind {
    case 0..<5: return .word(QueryWord(word(&random)))
    case 5: return .phrase(QueryPhrase(words(2...3, &random)))
    case 6:
      let nearness = Int.random(in: 1...12, using: &random)
      return .phrase(QueryPhrase(words(2...3, &random), nearness: nearness))
    case 7: return special(&random)
    case 8: return filter(&random)
    case 9: return .and(nodes(2...3, depth, &random))
    case 10: return .or(nodes(2...3, depth, &random))
    case 11: return .not(node(depth: depth + 1, using: &random))
    case 12, 13: return clauses(depth, &random)
    case 14, 15:
      let words = (0..<Int.random(in: 2...3, using: &random)).map { _ in word(&random) }
      return .and(words.map { .word(QueryWord($0)) })
    default:
      let words = (0..<Int.random(in: 2...6, using: &random)).map { _ in word(&random) }
      return .clauses(words.map { QueryClause(.should, .word(QueryWord($0))) })
    }
  }

  private func nodes(
    _ counts: ClosedRange<Int>, _ depth: Int, _ random: inout SplitMix64
  ) -> [QueryNode] {
    var nodes: [QueryNode] = []
    for _ in 0..<Int.random(in: counts, using: &random) {
      nodes.append(node(depth: depth + 1, using: &random))
    }
    return nodes
  }

  private func clauses(_ depth: Int, _ random: inout SplitMix64) -> QueryNode {
    var clauses: [QueryClause] = []
    for node in nodes(2...4, depth, &random) {
      let all: [QueryOccurrence] = [.should, .should, .must, .mustNot]
      clauses.append(QueryClause(all.randomElement(using: &random) ?? .should, node))
    }
    return .clauses(clauses)
  }

  private func special(_ random: inout SplitMix64) -> QueryNode {
    let text = word(&random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .word(QueryWord(text, match: .form))
    case 1: return .word(QueryWord(String(text.prefix(6)), match: .prefix))
    case 2: return .word(QueryWord(text, match: .fuzzy(edits: 1)))
    case 3: return .scope(QueryScope(.title, .phrase(QueryPhrase(words(2...2, &random)))))
    default: return .scope(QueryScope(.title, .word(QueryWord(text))))
    }
  }

  private func filter(_ random: inout SplitMix64) -> QueryNode {
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let year = Int.random(in: 2000...2023, using: &random)
      let range = try? DateRange(parsing: "\(year)..".utf8)
      return .dates(QueryDates(range ?? DateRange(first: .earliest, last: .latest)))
    case 1: return .scope(QueryScope(.source, .word(QueryWord("bron-a"))))
    default: return .scope(QueryScope(.author, .phrase(QueryPhrase("cé els"))))
    }
  }

  private func words(_ counts: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
    (0..<Int.random(in: counts, using: &random)).map { _ in word(&random) }
      .joined(separator: " ")
  }

  private func word(_ random: inout SplitMix64) -> String {
    SampleCollection.word(vocabulary: vocabulary, using: &random)
  }
}

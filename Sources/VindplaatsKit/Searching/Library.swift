internal import DutchText
internal import Index
internal import Search
internal import Storage

/// An index, open for searching by one thread, as it was at one commit.
public final class Library {
  /// The folder of the index.
  public let directory: String
  private let reader: IndexReader
  let searcher: Searcher
  private var jargonShelf: JargonShelf

  /// Opens an index.
  ///
  /// - Throws: `VindplaatsError` of the category `index` when there is none, or it is damaged or too
  ///   new.
  public init(directory: String) throws(VindplaatsError) {
    guard IndexLocation.exists(directory) else {
      throw VindplaatsError(.noIndex(directory: directory))
    }
    self.directory = directory
    do throws(StorageError) {
      reader = try IndexReader(directory: directory)
    } catch {
      throw VindplaatsError(error)
    }
    let name = reader.settings.analysis
    guard let analysis = Analysis(name: name) else {
      throw VindplaatsError(.unknownAnalysis(directory: directory, name: name))
    }
    jargonShelf = JargonShelf(directory: directory, analysis: analysis)
    searcher = Searcher(
      segments: reader.segments, analysis: analysis,
      settings: .settings(for: analysis))
  }

  /// Articles in the index.
  public var articleCount: Int { reader.liveDocumentCount }

  /// Finds the best articles.
  ///
  /// - Parameters:
  ///   - query: In the query language.
  ///   - options: How many, and what else to ask.
  /// - Returns: The hits with their sentences, best first.
  /// - Throws: `VindplaatsError` for a query that is refused, or damage.
  public func search(
    _ query: String, options: SearchOptions = SearchOptions()
  ) throws(VindplaatsError) -> SearchAnswer {
    let parsed = try options.parse(query)
    let expanded = try expand(parsed, options.switches)
    do throws(StorageError) {
      let prepared = try searcher.prepare(expanded.query, switches: options.switches.forSearch)
      let found = try hits(of: prepared, options: options)
      return SearchAnswer(
        hits: found.hits, totalCount: found.totalCount,
        notes: expanded.notes, expansions: expanded.expansions.map { SearchExpansion($0) },
        questionWords: expanded.questionWords.map(\.text),
        suggestion: try suggestion(query, parsed, expanded, options.switches))
    } catch {
      throw VindplaatsError(error)
    }
  }

  /// Finds the ids of the best articles, without their sentences.
  ///
  /// - Parameters:
  ///   - query: Its text.
  ///   - mode: What is made of it.
  ///   - limit: The most articles.
  ///   - switches: What may be found beside what was typed.
  /// - Returns: The articles, best first.
  /// - Throws: `VindplaatsError` for a query that is refused, or damage.
  public func rank(
    _ query: String, mode: QueryMode = .query, limit: Int,
    switches: AnswerSwitches = AnswerSwitches()
  ) throws(VindplaatsError) -> [RankedArticle] {
    let expanded = try expand(mode.parse(query), switches)
    do throws(StorageError) {
      let prepared = try searcher.prepare(expanded.query, switches: switches.forSearch)
      var articles: [RankedArticle] = []
      for hit in try searcher.search(prepared, limit: limit).hits {
        let id = try searcher.segments[hit.segment].articleID(hit.document)
        articles.append(RankedArticle(id: id, score: hit.score))
      }
      return articles
    } catch {
      throw VindplaatsError(error)
    }
  }

  /// A query with what is searched for beside its words.
  func expand(
    _ query: ParsedQuery, _ switches: AnswerSwitches
  ) throws(VindplaatsError) -> ExpandedQuery {
    let jargon = try jargonShelf.list(switches.jargon)
    do throws(StorageError) {
      let isFull = searcher.analysis == .nl1
      return try searcher.expand(
        query, jargon: jargon, correctsTyping: switches.correctsTyping && isFull,
        leavesOutQuestionWords: switches.leavesOutQuestionWords && isFull,
        relaxesPhrases: isFull)
    } catch {
      throw VindplaatsError(error)
    }
  }

  /// Another query that may have been meant.
  func suggestion(
    _ text: String, _ parsed: ParsedQuery, _ expanded: ExpandedQuery, _ switches: AnswerSwitches
  ) throws(StorageError) -> String? {
    guard switches.correctsTyping, searcher.analysis == .nl1 else { return nil }
    return try searcher.suggestion(for: text, parsed.root, expanded.expansions)
  }

  /// Runs a query without looking at its hits, for measurements.
  ///
  /// - Returns: How many hits there are; with `countsAll`, how many articles match, none being ranked.
  /// - Throws: `VindplaatsError` for a query that is refused, or damage.
  package func measure(
    _ query: String, mode: QueryMode, limit: Int, countsAll: Bool
  ) throws(VindplaatsError) -> Int {
    let expanded = try expand(mode.parse(query), AnswerSwitches())
    do throws(StorageError) {
      let prepared = try searcher.prepare(expanded.query)
      return countsAll
        ? try searcher.count(prepared) : try searcher.search(prepared, limit: limit).hits.count
    } catch {
      throw VindplaatsError(error)
    }
  }
}

import ArgumentParser
import Index
import Search
import VindplaatsKit

/// Measures queries by kind and number of hits.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Time queries that are drawn from an index.",
    discussion: """
      Of each query the least processor time of all passes counts.

      Examples:
        benchmarks query --index .vindplaats
        benchmarks query --index /tmp/kunst --kind or --limit 10 --limit 1000 --repeats 5
        benchmarks query --index /tmp/kunst --queries vragen.tsv --without bonuses
      """)

  @Option(help: "The folder of the index.")
  var index: String

  @Option(help: "A kind: term, or, and, phrase, count-or, count-and, quote; all unless given.")
  var kind: [QueryKind] = []

  @Option(help: "Hits asked for.")
  var limit: [Int] = [10]

  @Option(help: "Queries of each kind.")
  var count = 200

  @Option(help: "Passes over all queries.")
  var repeats = 3

  @Option(help: "Where the choice of queries comes from.")
  var seed: UInt64 = 1

  @Option(help: "Only documents of these dates, such as 2019..2023.")
  var dates: String?

  @Option(help: "Queries to ask in place of drawn ones: id, tab, text on each line.")
  var queries: String?

  @Option(help: "What to leave out: bonuses or compounds; may be given twice.")
  var without: [QueryFeature] = []

  @Flag(help: "Print the queries and do not run them: number, tab, query.")
  var list = false

  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard limit.allSatisfy({ $0 > 0 }), count > 0 else {
      throw ValidationError("--limit and --count: must be above 0")
    }
  }

  func run() throws {
    let reader = try IndexReader(directory: index)
    guard let searcher = Searcher(reader) else {
      throw ValidationError("\(index): analysis \(reader.settings.analysis) is not known")
    }
    let sampler = QuerySampler(reader, seed: seed)
    var report = Report(title: "query")
    let filter = dates.map { " datum:\($0)" } ?? ""
    let asked = try queries.map { try QueryLines.texts(of: $0) }
    let kinds = asked == nil ? QueryKind.allCases : [.or]
    for kind in kind.isEmpty ? kinds : kind {
      let queries = try (asked ?? sampler.queries(kind, count: count)).map { $0 + filter }
      if list {
        let lines = queries.enumerated().map { "\($0.offset + 1)\t\($0.element)\n" }
        try Console.write(Array(lines.joined().utf8), to: .output)
        continue
      }
      for limit in kind.isCount ? [0] : limit {
        let timings = try QueryTimings(
          searcher, queries: queries, kind: kind, limit: limit, repeats: repeats,
          switches: QueryFeature.switches(without: without))
        let name = kind.isCount ? kind.rawValue : "\(kind.rawValue) top \(limit)"
        report.add("\(name) queries", Double(queries.count), "")
        report.add("\(name) hits", Double(timings.hitCount), "")
        report.add("\(name) mean", timings.mean, "µs")
        report.add("\(name) of which looking up", timings.preparationMean, "µs")
        for (label, share) in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)] {
          report.add("\(name) \(label)", timings.percentile(share), "µs")
        }
      }
    }
    if !list { try output.print(report) }
  }
}

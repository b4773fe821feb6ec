import ArgumentParser
import Index
import Search
import VindplaatsKit

/// A small fixed piece of work, for tools that count instructions.
struct WorkloadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workload", abstract: "Do a small fixed piece of work, on one thread.",
    discussion: """
      Examples:
        benchmarks workload build --index /tmp/nieuw --input kunst.jsonl
        valgrind --tool=callgrind benchmarks workload or --index /tmp/kunst
      """)

  @Argument(
    help: "One of \(Workload.allCases.map(\.rawValue).joined(separator: ", ")).")
  var workload: Workload

  @Option(help: "The folder of the index.")
  var index: String

  @Option(help: "What to build from.")
  var input: String?

  @Option(help: "Percent of work to add: what a gate must notice.")
  var handicap = 0

  func validate() throws {
    guard (workload == .build) == (input != nil) else {
      throw ValidationError("--input: goes with build, and only with it")
    }
    guard (0...100).contains(handicap) else {
      throw ValidationError("--handicap: \(handicap) is not from 0 to 100")
    }
  }

  func run() throws {
    switch workload {
    case .build:
      var options = IndexerOptions(directory: index)
      options.threadCount = 1
      _ = try Indexer(options).run([input ?? "-"])
    case .tokens:
      let texts = try TextSample(try IndexReader(directory: index), byteCount: 300_000)
      _ = texts.tokenSeconds(1) + texts.sentenceSeconds(1)
    case .decode: try decode(passCount: 20)
    case .cold: try startCold(passCount: 100)
    default: if let queries = workload.queries { try search(queries) }
    }
  }

  /// Decodes the postings of all frequent terms.
  private func decode(passCount: Int) throws {
    for segment in try IndexReader(directory: index).segments {
      for entry in try FrequentTerms.entries(of: segment) {
        for _ in 0..<more(passCount) { _ = try PostingsScan.checksum(of: entry, in: segment) }
      }
    }
  }

  /// Opens the index and asks one query, again and again.
  private func startCold(passCount: Int) throws {
    let workload = QueryWorkload(kind: .or, passCount: 1)
    let query = try QuerySampler(IndexReader(directory: index), seed: 1).queries(.or, count: 1)
    for _ in 0..<more(passCount) { try run(workload, query, IndexReader(directory: index)) }
  }

  private func search(_ workload: QueryWorkload) throws {
    let reader = try IndexReader(directory: index)
    try run(workload, workload.queries(from: QuerySampler(reader, seed: 1)), reader)
  }

  /// Asks all queries so many times; without a clock, whose answers would lead to other branches.
  private func run(
    _ workload: QueryWorkload, _ queries: [String], _ reader: IndexReader
  ) throws {
    guard let searcher = Searcher(reader) else {
      throw ValidationError("\(index): analysis \(reader.settings.analysis) is not known")
    }
    let parsed = try queries.map { try QueryParser.parse($0) }
    for _ in 0..<more(workload.passCount) {
      for query in parsed {
        _ = try QueryTimings.hitCount(
          of: query, kind: workload.kind, limit: workload.limit, searcher)
      }
    }
  }

  /// Passes with the handicap.
  private func more(_ passCount: Int) -> Int { passCount + passCount * handicap / 100 }
}

import ArgumentParser
import Index
import Search
import VindplaatsKit

/// A small fixed piece of work, for tools that count instructions.
struct WorkloadCommand: ParsableCommand {
  /// What can be done.
  enum Workload: String, CaseIterable, ExpressibleByArgument {
    case build
    case tokens
    case decode
    case term
    case or
    case and
    case phrase
    case count
  }

  static let configuration = CommandConfiguration(
    commandName: "workload", abstract: "Do a small fixed piece of work, on one thread.",
    discussion: """
      Examples:
        benchmarks workload build --index /tmp/nieuw --input kunst.jsonl
        valgrind --tool=callgrind benchmarks workload or --index /tmp/kunst
      """)

  @Argument(help: "build, tokens, decode, term, or, and, phrase or count.")
  var workload: Workload

  @Option(help: "The folder of the index.")
  var index: String

  @Option(help: "What to build from.")
  var input: String?

  func validate() throws {
    guard (workload == .build) == (input != nil) else {
      throw ValidationError("--input: goes with build, and only with it")
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
    case .decode:
      for segment in try IndexReader(directory: index).segments {
        for entry in try FrequentTerms.entries(of: segment) {
          for _ in 0..<100 { _ = try PostingsScan.checksum(of: entry, in: segment) }
        }
      }
    case .term: try search(.term, count: 2_000)
    case .or: try search(.or, count: 1_000)
    case .and: try search(.and, count: 1_000)
    case .phrase: try search(.phrase, count: 500)
    case .count: try search(.countOr, count: 500)
    }
  }

  private func search(_ kind: QueryKind, count: Int) throws {
    let reader = try IndexReader(directory: index)
    guard let searcher = Searcher(reader) else {
      throw ValidationError("\(index): analysis \(reader.settings.analysis) is not known")
    }
    // Few queries many times: drawing them reads texts, which is not what is measured.
    let queries = try QuerySampler(reader, seed: 1).queries(kind, count: 50)
    _ = try QueryTimings(
      searcher, queries: queries, kind: kind, limit: 10, repeats: count / queries.count)
  }
}

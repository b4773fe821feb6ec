public import ArgumentParser
internal import Evaluation
public import VindplaatsKit

/// `bench`: processor time of queries inside the process.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure the processor time of queries, in nanoseconds inside the process.",
    discussion: """
      Each query counts with the best of its repetitions, which go round all queries.

      Examples:
        vindplaats bench --queries queries.tsv --mode and -n 100
        vindplaats bench --queries queries.tsv --count --repeat 10 --format json
      """,
    aliases: ["meet"])

  @OptionGroup var index: IndexOption

  @Option(help: "The queries: id, tab, text on each line.")
  var queries: String

  @Option(help: "What is made of the text of a query.")
  var mode: QueryMode = .query

  @Option(name: [.customShort("n"), .customShort("k"), .long], help: "The articles to find.")
  var limit = 10

  @Option(help: "Rounds over all queries.")
  var `repeat` = 5

  @Flag(help: "Count all articles that match, without ranking.")
  var count = false

  @Option(help: "How to print.")
  var format: ReportFormat = .text

  func validate() throws {
    try OptionRange.check("-n", limit, in: 1...1_000_000)
    try OptionRange.check("--repeat", `repeat`, in: 1...10_000)
  }

  func run() throws {
    let list = try QueryList(parsing: TextFile.text(of: queries)).queries
    let library = try Library(directory: index.resolved)
    var best = [Int64](repeating: .max, count: list.count)
    var hits = [Int](repeating: 0, count: list.count)
    for _ in 0..<`repeat` {
      for (number, query) in list.enumerated() {
        let start = Console.processorNanoseconds
        hits[number] = try library.measure(
          query.text, mode: mode, limit: limit, countsAll: count)
        best[number] = min(best[number], Console.processorNanoseconds - start)
      }
    }
    var output = OutputBuffer()
    let times = QueryTimes(best)
    switch format {
    case .text:
      output.writeLine("queries\t\(list.count)\thits\t\(hits.reduce(0, +))")
      for (name, value) in times.figures { output.writeLine("\(name)\t\(value)") }
    case .json:
      output.writeObject(schema: "vindplaats/bench/1") { json in
        write(times, to: &json)
        json.member("queries", objects: list.enumerated()) { entry, json in
          json.member("id", entry.element.id)
          json.member("ns", best[entry.offset])
          json.member("hits", hits[entry.offset])
        }
      }
    }
    try output.flush()
  }

  /// Writes what was asked and the figures over all queries.
  private func write(_ times: QueryTimes, to json: inout JSONWriter) {
    json.member("mode", mode.rawValue)
    json.member("k", limit)
    json.member("repeat", `repeat`)
    json.member("count", count)
    for (name, value) in times.figures { json.member(name, value) }
  }
}

// MARK: - On the command line
extension QueryMode: ExpressibleByArgument {}

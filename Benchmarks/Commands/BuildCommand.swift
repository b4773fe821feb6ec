import ArgumentParser
import Index
import VindplaatsKit

/// Measures building an index.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build an index and say what it took.",
    discussion: """
      Examples:
        benchmarks build Corpus/articles --index /tmp/corpus
        benchmarks generate --documents 100000 | benchmarks build - --index /tmp/kunst --jobs 1
      """)

  @Argument(help: "Files and folders; - is JSON Lines on standard input.")
  var paths: [String]

  @Option(help: "The folder of the index; must not hold one.")
  var index: String

  @Option(help: "The analysis: nl1, snowball or whitespace.")
  var analyzer = "nl1"

  @Option(help: "Threads; one for each processor unless given.")
  var jobs: Int?

  @Option(help: "Megabytes that the threads may hold together.")
  var memory = 256

  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard IndexerOptions.Analyzer(rawValue: analyzer) != nil else {
      throw ValidationError("--analyzer: \(analyzer) is none; use nl1, snowball or whitespace")
    }
    guard !IndexLocation.exists(index) else {
      throw ValidationError("\(index): holds an index; name a folder without one")
    }
  }

  func run() throws {
    var options = IndexerOptions(directory: index)
    options.analyzer = IndexerOptions.Analyzer(rawValue: analyzer)
    options.threadCount = jobs
    options.megabyteCount = memory
    let watch = Stopwatch()
    let built = try Indexer(options).run(paths)
    let time = watch.elapsed
    var report = Report(title: "build")
    let megabytes = Double(built.byteCount) / 1e6
    report.add("articles", Double(built.addedCount), "")
    report.add("input", megabytes, "MB")
    report.add("processor time", time.processorSeconds, "s")
    report.add("wall time", time.wallSeconds, "s")
    report.add("speed", megabytes / time.processorSeconds, "MB/CPU s")
    report.add("documents", Double(built.addedCount) / time.processorSeconds, "per CPU s")
    report.add("peak memory", Double(Console.peakByteCount) / 1e6, "MB")
    try IndexSizes(directory: index).add(to: &report)
    try output.print(report)
  }
}

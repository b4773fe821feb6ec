internal import ArgumentParser
internal import VindplaatsKit

/// `optimize`: merges an index into one segment and reorders its articles.
struct OptimizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize",
    abstract: "Make an index smaller and its queries faster, once it changes seldom.",
    discussion: """
      Merges all segments and puts articles with the same words side by side (recursive graph bisection). Ids of hits stay. Later runs of index add to it as before. It needs free disk of twice the size of the index while it works.

      Examples:
        vindplaats optimize
        vindplaats optimize --index corpus.idx --jobs 2 --memory 512
      """,
    aliases: ["optimaliseer"])

  @OptionGroup var index: IndexOption

  @OptionGroup var resources: ResourceOptions

  @Option(
    help: ArgumentHelp(
      "The word list that the index was made with, where it is not installed.",
      valueName: "file"),
    completion: .file())
  var wordList: String?

  @Option(help: "How to print the report.")
  var format: ReportFormat = .text

  @OptionGroup var progress: ProgressOption

  func run() throws {
    var options = OptimizerOptions(directory: index.resolved)
    options.threadCount = resources.jobs
    options.megabyteCount = resources.memory
    options.wordList = wordList.map { WordList.Choice(option: $0) }
    let meter = progress.makeMeter()
    let report = try Optimizer(options).run { meter?.show($0) }
    meter?.finish()
    var output = OutputBuffer()
    switch format {
    case .text: output.writeLine(Self.summary(report))
    case .json: Self.writeJSON(report, to: &output)
    }
    try output.flush()
  }

  private static func summary(_ report: OptimizeReport) -> String {
    let articles = ReportPrinter.counted(report.articleCount, "article")
    guard report.hasChanged else {
      return "\(report.directory): \(articles), optimised already"
    }
    let segments = ReportPrinter.counted(report.segmentCountBefore, "segment")
    let change = "\(report.byteCountBefore) to \(report.byteCount) bytes"
    return "\(report.directory): \(articles) in order (\(segments) before, "
      + "\(report.purgedCount) deleted articles purged, \(change))"
  }

  private static func writeJSON(_ report: OptimizeReport, to output: inout OutputBuffer) {
    output.writeObject(schema: "vindplaats/optimize/1") { json in
      json.member("index", report.directory)
      json.member("changed", report.hasChanged)
      for (name, value) in [
        ("articles", report.articleCount), ("purged", report.purgedCount),
        ("segments_before", report.segmentCountBefore), ("bytes_before", report.byteCountBefore),
        ("bytes", report.byteCount),
      ] { json.member(name, value) }
    }
  }
}

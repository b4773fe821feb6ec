public import ArgumentParser
public import VindplaatsKit

/// `index`: builds an index, or updates what changed.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Build an index of files and folders, or update what changed.",
    discussion: """
      Reads .txt, .md, .html, .mhtml, .jsonl and .warc, also packed (.gz). Articles whose files are gone are forgotten only below folders named in this run. What is skipped, repaired or guessed is listed on standard error.

      Examples:
        vindplaats index articles/
        zcat corpus.jsonl.gz | vindplaats index - --index corpus.idx
      """,
    aliases: ["indexeer"])

  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String]

  @OptionGroup var index: IndexOption

  @OptionGroup var resources: ResourceOptions

  @Option(help: "The analysis of a new index; whitespace makes scores equal Lucene's.")
  var analyzer: IndexerOptions.Analyzer?

  @Option(
    help: ArgumentHelp(
      "A word list as further evidence for a new index: a file, installed (wdutch's) or none; it must be there whenever the index is written.",
      valueName: "file"),
    completion: .file())
  var wordList: String?

  @Option(help: "The format of standard input: jsonl, txt, md, html, mhtml or warc.")
  var inputFormat = "jsonl"

  @Option(help: "How to print the report.")
  var format: ReportFormat = .text

  @OptionGroup var progress: ProgressOption

  @Flag(help: "List only counts of what was skipped, not each path.")
  var quiet = false

  func run() throws {
    var options = IndexerOptions(directory: index.resolved)
    options.analyzer = analyzer
    options.threadCount = resources.jobs
    options.megabyteCount = resources.memory
    options.wordList = wordList.map { WordList.Choice(option: $0) }
    options.inputFormat = inputFormat
    let meter = progress.makeMeter()
    let report = try Indexer(options).run(paths) { meter?.show($0) }
    meter?.finish()
    ReportPrinter.list(report, isQuiet: quiet)
    var output = OutputBuffer()
    switch format {
    case .text: output.writeLine(ReportPrinter.summary(report))
    case .json: ReportPrinter.writeJSON(report, to: &output)
    }
    try output.flush()
    if report.fileCount == 0, !paths.contains("-") {
      Notice.write(
        "\(paths.joined(separator: ", ")): no articles found; name folders with .txt, .md, .html, .mhtml, .jsonl or .warc files"
      )
      throw Ending.Code.nothing.exit
    }
  }
}

// MARK: - On the command line
extension IndexerOptions.Analyzer: ExpressibleByArgument {}

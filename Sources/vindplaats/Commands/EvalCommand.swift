internal import ArgumentParser
internal import Evaluation
internal import VindplaatsKit

/// `eval`: how good the rankings are, by judgements.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract:
      "Measure the rankings of queries by judgements (TREC qrels, or BEIR's three columns).",
    discussion: """
      Values equal those of ir-measures to four decimals. With --baseline the run is compared query by query, with a paired randomisation test.

      Examples:
        vindplaats eval --queries queries.tsv --qrels qrels.tsv
        vindplaats eval --run new.txt --qrels qrels.tsv --baseline old.txt --per-query
      """,
    aliases: ["beoordeel"])

  @Option(help: "Queries to search for: id, tab, text on each line.")
  var queries: String?

  @Option(name: .customLong("run"), help: "A TREC run to measure, in place of searching.")
  var runFile: String?

  @Option(help: "The judgements.")
  var qrels: String

  @OptionGroup var index: IndexOption

  @Option(name: [.customShort("n"), .long], help: "The articles to take for each query.")
  var limit = 1_000

  @OptionGroup var switched: RankingOptions

  @Option(help: "What to measure.")
  var measures = "nDCG@10 AP MRR@10 P@10 Recall@100"

  @Flag(help: "Print the values of each query too.")
  var perQuery = false

  @Option(help: "A TREC run to compare with.")
  var baseline: String?

  @Option(help: "How to print.")
  var format: ReportFormat = .text

  func validate() throws {
    try OptionRange.check("-n", limit, in: 1...1_000_000)
  }

  func run() throws {
    guard (queries == nil) != (runFile == nil) else {
      throw CommandError.needsOneOf("--queries", "--run")
    }
    let measures = try Measure.list(self.measures)
    let judgements = try Judgements(parsing: TextFile.text(of: qrels))
    let measured = MeasuredRun(
      try ranking(), judgements: runFile == nil ? judgements : judgements.byRunField,
      measures: measures)
    var printer = MeasurePrinter(format: format, isPerQuery: perQuery)
    var comparisons: [RunComparison] = []
    if let baseline {
      let other = MeasuredRun(
        try Run(parsing: TextFile.text(of: baseline)), judgements: judgements.byRunField,
        measures: measures)
      comparisons = measures.map {
        RunComparison(baseline: other, candidate: measured, measure: $0)
      }
    }
    if !measured.queriesWithoutRanking.isEmpty {
      Notice.write(
        "\(measured.queriesWithoutRanking.count) judged queries without a ranking count 0")
    }
    if !measured.queriesWithoutJudgements.isEmpty {
      Notice.write(
        "\(measured.queriesWithoutJudgements.count) queries without judgements are left out")
    }
    try printer.print(measured, comparisons: comparisons)
  }

  /// The rankings to measure: those of the run's file, or what the index answers.
  private func ranking() throws -> Run {
    if let runFile { return try Run(parsing: TextFile.text(of: runFile)) }
    let list = try QueryList(parsing: TextFile.text(of: queries ?? "-"))
    let library = try Library(directory: index.resolved)
    var run = Run()
    for query in list.queries {
      let articles = try library.rank(
        query.text, limit: limit, switches: switched.switches)
      for (article, score) in zip(articles, Run.untied(articles.map(\.score))) {
        run.add(RankedDocument(document: article.id, score: Double(score)), to: query.id)
      }
    }
    return run
  }
}

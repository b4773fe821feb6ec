internal import ArgumentParser
internal import Evaluation
internal import VindplaatsKit

/// `search`: ranked articles, one whole sentence each.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find articles, best first, each with its best sentence.",
    discussion: """
      klant beleving (any) · +klant -prijs · AND OR NOT ( ) · "klant is koning" (literal) · "klant koning"~5 · belev* · klnt~1 · =Klant · titel: auteur: bron: spreker: datum:2019..2023

      Examples:
        vindplaats search '"klant is koning" OR klantbeleving' -n 5
        vindplaats search --queries queries.tsv -n 1000 --format trec > run.txt
      """,
    aliases: ["zoek"])

  @Argument(help: "What to look for; several words are one query.")
  var query: [String] = []

  @OptionGroup var index: IndexOption

  @Option(name: [.customShort("n"), .long], help: "The most articles to show.")
  var limit = 10

  @Option(help: "Sentences to show before and after each hit.")
  var context = 0

  @Option(help: "How to print; trec is for evaluation.")
  var format: HitFormat = .text

  @Flag(help: "Refuse a query of which a piece has no meaning.")
  var strict = false

  @OptionGroup var filters: FilterOptions

  @Flag(help: "Show articles that are nearly the same as a better one by themselves.")
  var noFold = false

  @Option(help: "Answer every query of this file: id, tab, text.")
  var queries: String?

  @OptionGroup var switched: RankingOptions

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    try OptionRange.check("-n", limit, in: 0...1_000_000)
    try OptionRange.check("--context", context, in: 0...1_000)
  }

  func run() throws {
    guard query.isEmpty != (queries == nil) else {
      throw CommandError.needsOneOf("QUERY", "--queries")
    }
    let list = try queries.map { try QueryList(parsing: TextFile.text(of: $0)).queries }
    let library = try Library(directory: index.resolved)
    var printer = HitPrinter(
      format: format, style: display.style, labels: display.labels)
    var found = false
    if let list {
      for item in list {
        found = try answer(item.text, id: item.id, library, &printer) || found
      }
    } else {
      found = try answer(query.joined(separator: " "), id: nil, library, &printer)
    }
    try printer.finish()
    if !found { throw Ending.Code.nothing.exit }
  }

  /// Answers one query; false if nothing was found.
  private func answer(
    _ text: String, id: String?, _ library: Library, _ printer: inout HitPrinter
  ) throws -> Bool {
    if format == .trec, filters.isEmpty, !strict {
      let articles = try library.rank(
        text, limit: limit, switches: switched.switches)
      try printer.print(articles, id: id ?? "1")
      return !articles.isEmpty
    }
    let answer = try library.search(text, options: options)
    for note in answer.notes { Notice.write(note, query: id) }
    Notice.write(AnswerRemarks(answer), format, query: id, labels: display.labels)
    try printer.print(answer, query: text, id: id)
    return !answer.hits.isEmpty || limit == 0 && answer.totalCount > 0
  }

  private var options: SearchOptions {
    var options = SearchOptions()
    options.limit = limit
    options.contextCount = context
    options.isStrict = strict
    filters.apply(to: &options)
    options.switches = switched.switches
    options.foldsDuplicates = !noFold && format != .trec
    return options
  }
}

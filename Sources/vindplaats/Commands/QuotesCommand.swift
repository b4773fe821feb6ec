internal import ArgumentParser
internal import Evaluation
internal import VindplaatsKit

/// `quotes`: ranked sentences with who says them.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Find sentences and quotes, best first, with who says them.",
    discussion: """
      The query language is that of search; its words are asked of the sentence, its fields of the article. The same sentence in several articles is shown once, where it stood first.

      Examples:
        vindplaats quotes klant is koning --only-speech
        vindplaats quotes loyaliteit --speaker jansen --since 2019 --facets
      """,
    aliases: ["citaten"])

  @Argument(help: "What to look for; several words are one query.")
  var query: [String] = []

  @OptionGroup var index: IndexOption

  @Option(name: [.customShort("n"), .long], help: "The most sentences to show.")
  var limit = 10

  @Option(help: "Sentences to show before and after each hit.")
  var context = 0

  @Option(help: "How to print; trec is for evaluation.")
  var format: HitFormat = .text

  @Flag(help: "Refuse a query of which a piece has no meaning.")
  var strict = false

  @Option(help: "Only what a person with these words in the name says.")
  var speaker: String?

  @Flag(help: "Only sentences that hold speech.")
  var onlySpeech = false

  @OptionGroup var filters: FilterOptions

  @Flag(help: "Also count all sentences that match by speaker, source and year.")
  var facets = false

  @Option(help: "Answer every query of this file: id, tab, text.")
  var queries: String?

  @OptionGroup var switched: SwitchOptions

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    try OptionRange.check("-n", limit, in: 0...100_000)
    try OptionRange.check("--context", context, in: 0...1_000)
  }

  func run() throws {
    guard query.isEmpty != (queries == nil) else {
      throw CommandError.needsOneOf("QUERY", "--queries")
    }
    var list: [(text: String, id: String?)] = [(query.joined(separator: " "), nil)]
    if let queries {
      list = try QueryList(parsing: TextFile.text(of: queries)).queries.map { ($0.text, $0.id) }
    }
    let library = try Library(directory: index.resolved)
    var printer = QuotePrinter(format: format, style: display.style, labels: display.labels)
    var isFound = false
    for (text, id) in list {
      let answer = try library.quotes(text, options: options)
      for note in answer.notes { Notice.write(note, query: id) }
      Notice.write(AnswerRemarks(answer), format, query: id, labels: display.labels)
      try printer.print(answer, query: text, id: id)
      if !answer.hits.isEmpty || (answer.facets?.total ?? 0) > 0 { isFound = true }
    }
    try printer.finish()
    if !isFound { throw Ending.Code.nothing.exit }
  }

  private var options: QuoteSearchOptions {
    var options = QuoteSearchOptions()
    options.search.limit = limit
    options.search.contextCount = context
    options.search.isStrict = strict
    filters.apply(to: &options.search)
    options.search.switches = switched.switches
    options.speaker = speaker
    options.isOnlySpeech = onlySpeech
    options.countsFacets = facets
    return options
  }
}

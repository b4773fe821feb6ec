internal import ArgumentParser
internal import VindplaatsKit

/// `explain`: why an article scores what it scores.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain the score of an article for a query, number by number.",
    discussion: """
      Examples:
        vindplaats explain klantbeleving 3fa91c04
        vindplaats explain '+klant "is koning"' columns/koning.txt --format json
      """,
    aliases: ["verklaar"])

  @Argument(help: "The query.")
  var query: String

  @Argument(help: "The id of a hit or of an article, or its path.")
  var id: String

  @OptionGroup var index: IndexOption

  @Flag(help: "Refuse a query of which a piece has no meaning.")
  var strict = false

  @OptionGroup var switched: RankingOptions

  @Option(help: "How to print.")
  var format: ReportFormat = .text

  func run() throws {
    let library = try Library(directory: index.resolved)
    var options = SearchOptions()
    options.isStrict = strict
    options.switches = switched.switches
    guard let explanation = try library.explain(query, article: id, options: options) else {
      Notice.write("\(id): does not answer this query; try \"vindplaats search\" with it")
      throw Ending.Code.nothing.exit
    }
    for note in explanation.notes { Notice.write(note) }
    var output = OutputBuffer()
    switch format {
    case .text: Self.print(explanation, to: &output)
    case .json: Self.printJSON(explanation, to: &output)
    }
    try output.flush()
  }

  private static func print(_ explanation: ScoreExplanation, to output: inout OutputBuffer) {
    output.writeLine(explanation.facts.displayTitle)
    output.writeLine(explanation.tree)
    if let line = Labels(.en).questionWords(explanation.questionWords) {
      output.writeLine(line)
    }
    print(explanation.root, depth: 0, to: &output)
  }

  private static func print(
    _ part: ScoreExplanation.Part, depth: Int, to output: inout OutputBuffer
  ) {
    let value =
      part.value.rounded() == part.value && part.value < 1e15
      ? String(Int(part.value)) : part.value.description
    output.writeLine(String(repeating: "  ", count: depth) + "\(value)  \(part.label)")
    for inner in part.parts { print(inner, depth: depth + 1, to: &output) }
  }

  private static func printJSON(_ explanation: ScoreExplanation, to output: inout OutputBuffer) {
    output.writeObject(schema: "vindplaats/explain/1") { json in
      json.member("article", explanation.facts.articleID)
      json.member("tree", explanation.tree)
      json.member("questionWords", explanation.questionWords)
      json.member("score") { write(explanation.root, to: &$0) }
    }
  }

  private static func write(_ part: ScoreExplanation.Part, to json: inout JSONWriter) {
    json.member("label", part.label)
    json.member("value", part.value)
    json.member("parts", objects: part.parts) { write($0, to: &$1) }
  }
}

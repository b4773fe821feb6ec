internal import ArgumentParser

/// What the analysis does with words and texts, for those who measure it.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Show what the Dutch analysis makes of words and texts.",
    discussion: """
      Examples:
        echo klanten | vindplaats analyze words --stemmer dutch
        vindplaats analyze tokens < article.txt
      """,
    subcommands: [
      AnalyzeWords.self, AnalyzeCompounds.self, AnalyzeSentences.self, AnalyzeTokens.self,
    ],
    aliases: ["analyseer"])
}

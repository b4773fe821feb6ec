internal import ArgumentParser
internal import VindplaatsKit

/// The command line: each subcommand parses its flags and prints what the library answers.
@main
struct Vindplaats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vindplaats",
    abstract: "Find the place where it stands: an indexer and search engine for Dutch articles.",
    discussion: """
      Exit codes: 0 found, 1 nothing found or a gate failed, 2 wrong use or input/output, 3 index missing, damaged or too new.

      Examples:
        vindplaats index articles/
        vindplaats search klantbeleving
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Articles",
        subcommands: [
          IndexCommand.self, SearchCommand.self, QuotesCommand.self, ShowCommand.self,
          CiteCommand.self, VerifyCommand.self,
        ]),
      CommandGroup(
        name: "For builders",
        subcommands: [
          ExtractCommand.self, AnalyzeCommand.self, ExplainCommand.self, EvalCommand.self,
          BenchCommand.self, DoctorCommand.self, OptimizeCommand.self, JargonCommand.self,
        ]),
    ])

  /// Parses, runs, and turns what was thrown into one line and an exit code.
  static func main() {
    Console.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      Ending.success.exit()
    } catch {
      Ending(error, arguments: arguments).exit()
    }
  }
}

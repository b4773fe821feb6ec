import ArgumentParser
import VindplaatsKit

/// Measures Vindplaats on synthetic and real collections.
@main
struct BenchmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks",
    abstract: "Measure building, queries and kernels on a synthetic or a real collection.",
    discussion: """
      Examples:
        benchmarks generate --documents 100000 | benchmarks build - --index /tmp/kunst
        benchmarks query --index /tmp/kunst --kind or --kind phrase --limit 10
      """,
    subcommands: [
      GenerateCommand.self, BuildCommand.self, QueryCommand.self, KernelCommand.self,
      WorkloadCommand.self, OrderCommand.self, MergeCommand.self,
    ])
}

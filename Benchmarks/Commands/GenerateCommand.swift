import ArgumentParser
import VindplaatsKit

/// Writes a synthetic collection to standard output.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a synthetic collection as JSON Lines.",
    discussion: """
      The same seed and numbers give the same bytes, and a larger collection starts with the smaller one.

      Examples:
        benchmarks generate --documents 1000 > kunst.jsonl
        benchmarks generate --documents 100000 --seed 7 | benchmarks build - --index /tmp/kunst
      """)

  @Option(help: "Documents to write.")
  var documents = 1_000

  @Option(help: "Where all choices come from.")
  var seed: UInt64 = 1

  @Flag(
    help: "Write words in lower case with white space between and nothing else, for parity mode.")
  var plain = false

  func validate() throws {
    guard documents >= 0 else { throw ValidationError("--documents: cannot be below 0") }
  }

  func run() throws {
    let collection = SyntheticCollection(seed: seed, documentCount: documents)
    var output: [UInt8] = []
    for number in 0..<documents {
      var document = collection.document(number)
      if plain { document.makePlain() }
      document.appendLine(to: &output)
      guard output.count > 1 << 20 else { continue }
      try Console.write(output, to: .output)
      output.removeAll(keepingCapacity: true)
    }
    try Console.write(output, to: .output)
  }
}

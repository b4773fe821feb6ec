import ArgumentParser
import Index
import VindplaatsKit

/// Prints the articles of an index in the order of their documents.
struct OrderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order",
    abstract: "Print the ids of an index's articles in the order of its documents.",
    discussion: """
      For comparisons in which other engines get the same order: an id a line, deleted documents left out.

      Examples:
        benchmarks order --index /tmp/kunst > order.txt
        benchmarks order --index .vindplaats | head
      """)

  @Option(help: "The folder of the index.")
  var index: String

  func run() throws {
    var output: [UInt8] = []
    for segment in try IndexReader(directory: index).segments {
      for number in 0..<segment.documentCount
      where segment.deletions?.contains(number) != true {
        output.append(contentsOf: try segment.articleID(number).utf8)
        output.append(UInt8(ascii: "\n"))
        guard output.count > 1 << 16 else { continue }
        try Console.write(output, to: .output)
        output.removeAll(keepingCapacity: true)
      }
    }
    try Console.write(output, to: .output)
  }
}

import ArgumentParser
import VindplaatsKit

/// How a command says what it measured.
struct ReportOptions: ParsableArguments {
  /// A form of output.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Option(help: "How to print: text or json.")
  var format = Format.text

  /// Prints a report.
  func print(_ report: Report) throws {
    let text =
      switch format {
      case .text: report.text
      case .json: report.json
      }
    try Console.write(Array(text.utf8), to: .output)
  }
}

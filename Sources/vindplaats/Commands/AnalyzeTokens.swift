internal import ArgumentParser
internal import VindplaatsKit

/// `analyze tokens`: a text in, a line per token out.
struct AnalyzeTokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "Print the tokens of a text: start, end, surface, form, key, keys of parts.",
    discussion: """
      The fields are separated by tabs; start and end count UTF-8 bytes from 0. Keys are those of an index of this text alone. The parts of a compound follow as start-end:key in its form, a space between them.

      Examples:
        vindplaats analyze tokens < article.txt
        echo "CX'ers e-mailen" | vindplaats analyze tokens
      """)

  @Option(help: "By what forms get their keys.")
  var analyzer: IndexerOptions.Analyzer = .nl1

  func run() throws {
    guard !Console.isInputTerminal else {
      throw CommandError.inputIsTerminal(command: "analyze tokens")
    }
    let text = try InputLines.all()
    var analyzer = TextAnalyzer(self.analyzer)
    var output = OutputBuffer()
    let tab = UInt8(ascii: "\t")
    for token in analyzer.tokens(of: text) {
      output.write("\(token.range.lowerBound)\t\(token.range.upperBound)\t")
      output.bytes.append(contentsOf: text[token.range])
      output.bytes.append(tab)
      output.bytes.append(contentsOf: token.form)
      output.bytes.append(tab)
      output.bytes.append(contentsOf: token.key)
      output.bytes.append(tab)
      for (number, part) in token.parts.enumerated() {
        output.write("\(number > 0 ? " " : "")\(part.range.lowerBound)-\(part.range.upperBound):")
        output.bytes.append(contentsOf: part.key)
      }
      output.bytes.append(UInt8(ascii: "\n"))
      try output.drain()
    }
    try output.flush()
  }
}

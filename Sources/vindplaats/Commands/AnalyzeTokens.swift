internal import ArgumentParser
internal import VindplaatsKit

/// `analyze tokens`: a text in, a line per token out.
struct AnalyzeTokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "Print the tokens of a text: start, end, surface, form, term.",
    discussion: """
      The fields are separated by tabs; start and end count UTF-8 bytes from 0.

      Examples:
        vindplaats analyze tokens < article.txt
        echo "CX'ers e-mailen" | vindplaats analyze tokens
      """)

  func run() throws {
    guard !Console.isInputTerminal else {
      throw CommandError.inputIsTerminal(command: "analyze tokens")
    }
    let text = try InputLines.all()
    var analyzer = TextAnalyzer()
    var output = OutputBuffer()
    let tab = UInt8(ascii: "\t")
    try analyzer.forEachToken(of: text) { (range, form, term) throws(VindplaatsError) in
      output.write("\(range.lowerBound)\t\(range.upperBound)\t")
      output.bytes.append(contentsOf: text[range])
      output.bytes.append(tab)
      output.bytes.append(contentsOf: form)
      output.bytes.append(tab)
      output.bytes.append(contentsOf: term)
      output.bytes.append(UInt8(ascii: "\n"))
      try output.drain()
    }
    try output.flush()
  }
}

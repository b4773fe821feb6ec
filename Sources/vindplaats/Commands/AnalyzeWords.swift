public import ArgumentParser
public import VindplaatsKit

/// `analyze words`: a word a line in, one line out.
struct AnalyzeWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Print the term of each word, a word a line.",
    discussion: """
      With --stemmer the output is that of the published algorithm alone, nothing folded before it.

      Examples:
        vindplaats analyze words --stemmer dutch_porter < words.txt
        printf 'klanten\\nKlanten\\n' | vindplaats analyze words
      """)

  @Option(help: "A bare stemmer instead of the whole analysis.")
  var stemmer: TextAnalyzer.BareStemmer?

  func run() throws {
    guard !Console.isInputTerminal else {
      throw CommandError.inputIsTerminal(command: "analyze words")
    }
    var analyzer = TextAnalyzer()
    var output = OutputBuffer()
    var lines = InputLines()
    try lines.forEach { (word) throws(VindplaatsError) in
      if let stemmer {
        analyzer.appendStem(of: word, by: stemmer, to: &output.bytes)
      } else {
        analyzer.appendTerm(of: word, to: &output.bytes)
      }
      output.bytes.append(UInt8(ascii: "\n"))
      try output.drain()
    }
    try output.flush()
  }
}

// MARK: - On the command line
extension TextAnalyzer.BareStemmer: ExpressibleByArgument {}

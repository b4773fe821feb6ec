public import ArgumentParser
public import VindplaatsKit

/// `analyze words`: a word a line in, one line out.
struct AnalyzeWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Print the key of each word, a word a line.",
    discussion: """
      The key is what a word is indexed under; inflected forms share it. All
      words are read first: which forms belong together depends on which others
      there are. With --stemmer the output is that of a published algorithm
      alone, nothing folded before it.

      Examples:
        printf 'klanten\\nKlant\\n' | vindplaats analyze words --vocabulary .vindplaats
        vindplaats analyze words --stemmer dutch_porter < words.txt
      """)

  @Option(help: "A bare stemmer instead of the whole analysis.")
  var stemmer: TextAnalyzer.BareStemmer?

  @Flag(help: "Add the rule, and what spoke for each stem, after tabs.")
  var explain = false

  @OptionGroup var evidence: VocabularyOptions

  func run() throws {
    guard !Console.isInputTerminal else {
      throw CommandError.inputIsTerminal(command: "analyze words")
    }
    if let stemmer { try printStems(by: stemmer) } else { try printKeys() }
  }

  private func printKeys() throws {
    var lines = InputLines()
    var words: [[UInt8]] = []
    try lines.forEach { (word) throws(VindplaatsError) in words.append(word) }
    var analyzer = WordAnalyzer(
      vocabulary: try evidence.vocabulary(with: words), list: try evidence.list())
    var output = OutputBuffer()
    for word in words {
      if explain {
        analyzer.appendReasons(of: word, to: &output.bytes)
      } else {
        analyzer.appendKey(of: word, to: &output.bytes)
      }
      output.bytes.append(UInt8(ascii: "\n"))
      try output.drain()
    }
    try output.flush()
  }

  private func printStems(by stemmer: TextAnalyzer.BareStemmer) throws {
    var analyzer = TextAnalyzer()
    var lines = InputLines()
    var output = OutputBuffer()
    try lines.forEach { (word) throws(VindplaatsError) in
      analyzer.appendStem(of: word, by: stemmer, to: &output.bytes)
      output.bytes.append(UInt8(ascii: "\n"))
      try output.drain()
    }
    try output.flush()
  }
}

// MARK: - On the command line
extension TextAnalyzer.BareStemmer: ExpressibleByArgument {}

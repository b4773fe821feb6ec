internal import ArgumentParser
internal import VindplaatsKit

/// `analyze sentences`: a paragraph a line in, one sentence a line out.
struct AnalyzeSentences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Print the sentences of each paragraph, a paragraph a line.",
    discussion: """
      After the sentences of each paragraph comes an empty line.

      Examples:
        vindplaats analyze sentences < paragraphs.txt
        echo 'Dat is dr. Jansen. Hij belt.' | vindplaats analyze sentences
      """)

  func run() throws {
    guard !Console.isInputTerminal else {
      throw CommandError.inputIsTerminal(command: "analyze sentences")
    }
    var analyzer = TextAnalyzer()
    var output = OutputBuffer()
    var lines = InputLines()
    try lines.forEach { (paragraph) throws(VindplaatsError) in
      for sentence in analyzer.sentences(of: paragraph) {
        output.bytes.append(contentsOf: paragraph[sentence])
        output.bytes.append(UInt8(ascii: "\n"))
      }
      output.bytes.append(UInt8(ascii: "\n"))
      try output.drain()
    }
    try output.flush()
  }
}

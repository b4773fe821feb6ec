internal import ArgumentParser
internal import VindplaatsKit

/// `analyze compounds`: a word a line in, the word with its boundaries a line out.
struct AnalyzeCompounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compounds",
    abstract: "Print each word, a word a line, with | between the parts of a compound.",
    discussion: """
      All input is read first: its words tell which parts there are. A linking
      element stays with the part before it.

      Examples:
        vindplaats analyze compounds < words.txt
        echo klantbeleving | vindplaats analyze compounds --vocabulary .vindplaats
      """)

  @OptionGroup var vocabulary: VocabularyOption

  func run() throws {
    guard !Console.isInputTerminal else {
      throw CommandError.inputIsTerminal(command: "analyze compounds")
    }
    var words: [[UInt8]] = []
    var lines = InputLines()
    try lines.forEach { (word) throws(VindplaatsError) in words.append(word) }
    let analyzer = CompoundAnalyzer(try vocabulary.vocabulary(with: words))
    var output = OutputBuffer()
    for word in words {
      var start = 0
      for boundary in analyzer.boundaries(in: word) {
        output.bytes.append(contentsOf: word[start..<boundary])
        output.bytes.append(UInt8(ascii: "|"))
        start = boundary
      }
      output.bytes.append(contentsOf: word[start...])
      output.bytes.append(UInt8(ascii: "\n"))
      try output.drain()
    }
    try output.flush()
  }
}

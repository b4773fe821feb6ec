internal import ArgumentParser
internal import VindplaatsKit

/// `jargon`: the shipped list of synonyms, to be edited; or whether a list can be read.
struct JargonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jargon",
    abstract: "Print the shipped list of synonyms, or check one.",
    discussion: """
      A list is used with --jargon FILE, by VINDPLAATS_JARGON=FILE, or when it lies beside the index under the index's name and ".jargon.txt".

      Examples:
        vindplaats jargon > .vindplaats.jargon.txt
        vindplaats jargon --check .vindplaats.jargon.txt
      """)

  @Option(help: "Read this list and say what is wrong with it.", completion: .file())
  var check: String?

  func run() throws {
    var output = OutputBuffer()
    if let check {
      let count = try JargonFile.check(check)
      output.writeLine(
        "\(TextStyle.safe(check)): \(count) \(count == 1 ? "line" : "lines") of synonyms")
    } else {
      output.bytes.append(contentsOf: JargonFile.shipped.utf8)
    }
    try output.flush()
  }
}

internal import ArgumentParser
internal import VindplaatsKit

/// `verify`: whether the quotes of a text stand in the corpus.
struct VerifyCommand: ParsableCommand {
  /// How the verdicts are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that every quote of a text stands in the corpus, word for word.",
    discussion: """
      Verdicts: exact (the very bytes), typography (only quotation marks, dashes, spaces, stress marks or the case of the first letter differ), altered, missing; and whether the speaker is right. Exit code 1 says that a quote is altered, missing or ascribed to another.

      Examples:
        vindplaats verify blog.md
        vindplaats verify blog.md nieuws.html --format sarif > citaten.sarif
      """,
    aliases: ["controleer"])

  @Argument(
    help: "Texts to check: .txt, .md or .html; - is standard input.", completion: .file())
  var files: [String]

  @OptionGroup var index: IndexOption

  @Option(help: "How to print; sarif is for annotations in continuous integration.")
  var format: Format = .text

  @Option(help: "Skip what is ascribed to nobody and has fewer words.")
  var minWords = 4

  @Option(help: "Read every text as txt, md or html, whatever its name.")
  var inputFormat: String?

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    try OptionRange.check("--min-words", minWords, in: 0...1_000)
  }

  func run() throws {
    var options = VerifyOptions()
    options.minimumWordCount = minWords
    options.inputFormat = inputFormat
    let verifier = try DraftVerifier(Library(directory: index.resolved), options: options)
    var reports: [DraftReport] = []
    for file in files {
      let bytes = file == "-" ? try InputLines.all() : try Console.contents(of: file)
      reports.append(try verifier.verify(bytes, path: file))
    }
    var output = OutputBuffer()
    switch format {
    case .text: VerdictPrinter(display).print(reports, to: &output)
    case .json: JSONVerdictPrinter.print(reports, to: &output)
    case .sarif: SARIFPrinter.print(reports, to: &output)
    }
    try output.flush()
    if !reports.allSatisfy(\.passes) { throw Ending.Code.nothing.exit }
  }
}

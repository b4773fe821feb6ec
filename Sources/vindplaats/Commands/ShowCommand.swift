internal import ArgumentParser
internal import VindplaatsKit

/// `show`: one article, whole.
struct ShowCommand: ParsableCommand {
  /// How the article is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case md
  }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Print an article with its quotes and who says them, by the id of a hit, its own id or its path.",
    discussion: """
      Examples:
        vindplaats show 3fa91c04:12
        vindplaats show columns/wachtmuziek.txt --format json
      """,
    aliases: ["toon"])

  @Argument(help: "The id of a hit or of an article, or its path.")
  var id: String

  @OptionGroup var index: IndexOption

  @Option(help: "How to print.")
  var format: Format = .text

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let article = try Library(directory: index.resolved).article(id)
    var output = OutputBuffer()
    switch format {
    case .text: LibraryArticlePrinter(display).print(article, to: &output)
    case .json: LibraryArticlePrinter.printJSON(article, to: &output)
    case .md: MarkdownArticlePrinter(display).print(article, to: &output)
    }
    try output.flush()
  }
}

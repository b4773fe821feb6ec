public import ArgumentParser
public import VindplaatsKit

/// `cite`: a citation of a hit or of an article.
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Cite a sentence or an article by the id of a hit, with a link to the very words.",
    discussion: """
      An id without a sentence cites the whole article; 3fa91c04:12-14 cites sentences in a row. What a style wants and the article lacks is said on standard error.

      Examples:
        vindplaats cite 3fa91c04:12 --format apa --lang nl
        vindplaats cite 3fa91c04:12 77c01b2e:3-4 --format bibtex >> bronnen.bib
      """,
    aliases: ["citeer"])

  @Argument(help: "Ids of hits or of articles, or paths.")
  var ids: [String]

  @OptionGroup var index: IndexOption

  @Option(
    name: [.customLong("format"), .customLong("style")],
    help: "How to write it.")
  var format: CitationStyle = .plain

  @Option(help: "When the page was looked at, as 2026-11-22.")
  var accessed: String?

  @Option(name: .customLong("lang"), help: "The language of the words that a style adds.")
  var language: Labels.Language = .en

  func run() throws {
    let library = try Library(directory: index.resolved)
    let citations = try library.cite(
      ids, style: format, accessed: accessed, isDutch: language == .nl)
    for note in citations.notes { Notice.write(note) }
    var output = OutputBuffer()
    output.write(citations.text)
    try output.flush()
  }
}

// MARK: - On the command line
extension CitationStyle: ExpressibleByArgument {}

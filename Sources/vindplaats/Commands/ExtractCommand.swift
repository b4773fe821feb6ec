internal import ArgumentParser
internal import VindplaatsKit

/// `extract`: what a file holds as an article, without an index.
struct ExtractCommand: ParsableCommand {
  /// How an article is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl
    case md
    case text
  }

  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the articles that files hold, without indexing them.",
    discussion: """
      A JSON object a line: file title authors date language url text, and what else is known. A file that cannot be read is named on standard error; the others are still printed.

      Examples:
        vindplaats extract page.html --format md
        find pages -name '*.html' | vindplaats extract --files-from - > articles.jsonl
      """,
    aliases: ["haaluit"])

  @Argument(help: "Files to read; - is standard input.")
  var files: [String] = []

  @Option(help: "Read the names of the files from here, one a line; - is standard input.")
  var filesFrom: String?

  @Option(help: "How to print.")
  var format: Format = .jsonl

  @Option(help: "Read every file as txt, md, html, mhtml, jsonl or warc, whatever its name.")
  var inputFormat: String?

  func run() throws {
    guard files.isEmpty != (filesFrom == nil) else {
      throw CommandError.needsOneOf("FILE", "--files-from")
    }
    guard let extractor = Extractor(format: inputFormat) else {
      throw CommandError.unknownValue(
        option: "--input-format", value: inputFormat ?? "",
        known: ["txt", "md", "html", "mhtml", "jsonl", "warc"])
    }
    var printer = ArticlePrinter(format: format)
    var failed = false
    let extract = { (path: String) throws(VindplaatsError) in
      do throws(VindplaatsError) {
        try extractor.forEachArticle(of: path) { (result) throws(VindplaatsError) in
          switch result {
          case .success(let article): try printer.print(article)
          case .failure(let error):
            failed = true
            Notice.write(error.description)
          }
        }
      } catch {
        guard error.category == .input, !error.isOutput else { throw error }
        failed = true
        Notice.write(error.description)
      }
    }
    if let filesFrom {
      try Self.forEachName(in: filesFrom, extract)
    } else {
      for file in files { try extract(file) }
    }
    try printer.finish()
    if failed { throw Ending.Code.use.exit }
  }

  private static func forEachName(
    in path: String, _ body: (String) throws(VindplaatsError) -> Void
  ) throws {
    guard path == "-" else {
      for line in try TextFile.lines(of: path) where !line.isEmpty { try body(line) }
      return
    }
    var lines = InputLines()
    try lines.forEach { (line) throws(VindplaatsError) in
      if !line.isEmpty { try body(String(decoding: line, as: UTF8.self)) }
    }
  }
}

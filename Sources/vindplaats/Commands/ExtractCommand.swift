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
      As text for people: title, facts, and the text with its headings, lists, quotes and captions. md adds the addresses of links; jsonl is an object a line with all that is known: file title authors date language url text, zones, links, captions, evidence. A file that cannot be read is named on standard error; the others are still printed.

      Examples:
        vindplaats extract page.html --explain
        find pages -name '*.html' | vindplaats extract --files-from - > articles.jsonl
      """,
    aliases: ["haaluit"])

  @Argument(help: "Files to read; - is standard input.")
  var files: [String] = []

  @Option(help: "Read the names of the files from here, one a line; - is standard input.")
  var filesFrom: String?

  @Option(help: "How to print; by default text, and jsonl with --files-from.")
  var format: Format?

  @Flag(help: "Print how the text was found: each part of a page, and why it was dropped or kept.")
  var explain = false

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
    let format = format ?? (filesFrom == nil ? .text : .jsonl)
    let isAllRead =
      explain ? try explain(extractor, format) : try printArticles(extractor, format)
    if !isAllRead { throw Ending.Code.use.exit }
  }

  private func printArticles(_ extractor: Extractor, _ format: Format) throws -> Bool {
    var printer = ArticlePrinter(format: format)
    var isEachArticleRead = true
    let isEachFileRead = try forEachFile { (path) throws(VindplaatsError) in
      try extractor.forEachArticle(of: path) { (result) throws(VindplaatsError) in
        switch result {
        case .success(let article): try printer.print(article)
        case .failure(let error):
          isEachArticleRead = false
          Notice.write(error.description)
        }
      }
    }
    try printer.finish()
    return isEachFileRead && isEachArticleRead
  }

  private func explain(_ extractor: Extractor, _ format: Format) throws -> Bool {
    guard format != .md else {
      throw CommandError.unknownValue(
        option: "--format with --explain", value: "md", known: ["text", "jsonl"])
    }
    var printer = ExplanationPrinter(format: format)
    let isEachFileRead = try forEachFile { (path) throws(VindplaatsError) in
      let (article, page) = try extractor.explanation(of: path)
      try printer.print(article, page)
    }
    try printer.finish()
    return isEachFileRead
  }

  /// Calls `body` with each file; of one that cannot be read it says why, and goes on.
  ///
  /// - Returns: Whether each could be read.
  private func forEachFile(_ body: (String) throws(VindplaatsError) -> Void) throws -> Bool {
    var isEachRead = true
    try forEachName { (path) throws(VindplaatsError) in
      do throws(VindplaatsError) {
        try body(path)
      } catch {
        guard error.category == .input, !error.isOutput else { throw error }
        isEachRead = false
        Notice.write(error.description)
      }
    }
    return isEachRead
  }

  private func forEachName(_ body: (String) throws(VindplaatsError) -> Void) throws {
    if let filesFrom {
      try Self.forEachName(in: filesFrom, body)
    } else {
      for file in files { try body(file) }
    }
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

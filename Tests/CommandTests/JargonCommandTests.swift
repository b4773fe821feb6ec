import TestSupport
import Testing

@Suite struct JargonCommandTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "a/een.txt", "Over gasten\n\nEen gast belt. Een bezoeker schrijft over klantbeleving.")
    try folder.write("a/twee.txt", "Over klanten\n\nEen klant belt.")
    try folder.write("gast.txt", "klant, gast\n")
    try folder.write("bezoeker.txt", "klant, bezoeker\n")
    _ = try CommandRun(["index", "a"], in: path)
    _ = try CommandRun(["index", "a", "--index", "stam", "--analyzer", "snowball"], in: path)
  }

  /// What was searched for beside the words of a query.
  private func added(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> String? {
    let run = try CommandRun(["search"] + arguments, in: path, environment: environment)
    let line = run.text.split(separator: "\n").first { $0.hasPrefix("also searched: ") }
    return line.map { String($0.dropFirst("also searched: ".count)) }
  }

  @Test func `the option comes before the variable, that before the file`() throws {
    #expect(try added(["klantervaring"]) == "klantbeleving; --jargon off")
    #expect(try added(["klant"]) == nil)
    try folder.write(".vindplaats.jargon.txt", "klant, gast\n")
    #expect(try added(["klant"]) == "gast; --jargon off")
    #expect(try added(["klantervaring"]) == nil)
    let variable = ["VINDPLAATS_JARGON": "bezoeker.txt"]
    #expect(try added(["klant"], environment: variable) == "bezoeker; --jargon off")
    #expect(
      try added(["klant", "--jargon", "gast.txt"], environment: variable) == "gast; --jargon off")
    #expect(try added(["klant", "--jargon", "off"], environment: variable) == nil)
    #expect(try added(["klant"], environment: ["VINDPLAATS_JARGON": "off"]) == nil)
    #expect(
      try added(["klantervaring", "--jargon", "shipped"]) == "klantbeleving; --jargon off")
  }

  @Test func `an index with a plain stemmer has no list unless one is named`() throws {
    #expect(try added(["klantervaring", "--index", "stam"]) == nil)
    #expect(
      try added(["klant", "--index", "stam", "--jargon", "gast.txt"]) == "gast; --jargon off")
  }

  @Test func `a list that cannot be read is wrong use, with its line`() throws {
    try folder.write("kapot.txt", "klant, gast\nklant => \n")
    let run = try CommandRun(["search", "klant", "--jargon", "kapot.txt"], in: path)
    #expect(run.code == 2)
    #expect(run.errorText.hasPrefix("vindplaats: kapot.txt, line 2: "))
    #expect(try CommandRun(["search", "klant", "--jargon", "weg.txt"], in: path).code == 2)
  }

  @Test func `the printed list can be read again`() throws {
    try folder.write("lijst.txt", CommandRun(["jargon"]).text)
    let run = try CommandRun(["jargon", "--check", "lijst.txt"], in: path)
    #expect(run.code == 0 && run.text.hasSuffix(" lines of synonyms\n"))
  }

  @Test func `a mistyped word is shown with what was searched for, and proposed`() throws {
    let text = try CommandRun(["search", "bezoekr", "--lang", "nl"], in: path).text
    #expect(text.hasSuffix("ook gezocht: bezoeker; --typos off\nBedoelde u: bezoeker?\n"))
    let off = try CommandRun(["search", "bezoekr", "--typos", "off"], in: path)
    #expect(off.text == "0 of 0 articles\n" && off.code == 1)
  }
}

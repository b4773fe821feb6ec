import Foundation
import Testing

@Suite struct JargonCommandTests {
  private let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = base + "/vindplaats-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/a", withIntermediateDirectories: true)
    try write(
      "Over gasten\n\nEen gast belt. Een bezoeker schrijft over klantbeleving.", "a/een.txt")
    try write("Over klanten\n\nEen klant belt.", "a/twee.txt")
    try write("klant, gast\n", "gast.txt")
    try write("klant, bezoeker\n", "bezoeker.txt")
    _ = try CommandRun(["index", "a"], in: path)
    _ = try CommandRun(["index", "a", "--index", "stam", "--analyzer", "snowball"], in: path)
  }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  private func end() { try? FileManager.default.removeItem(atPath: path) }

  /// What was searched for beside the words of a query.
  private func added(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> String? {
    let run = try CommandRun(["search"] + arguments, in: path, environment: environment)
    let line = run.text.split(separator: "\n").first { $0.hasPrefix("also searched: ") }
    return line.map { String($0.dropFirst("also searched: ".count)) }
  }

  @Test func `the option comes before the variable, that before the file`() throws {
    defer { end() }
    #expect(try added(["klantervaring"]) == "klantbeleving; --jargon off")
    #expect(try added(["klant"]) == nil)
    try write("klant, gast\n", ".vindplaats.jargon.txt")
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
    defer { end() }
    #expect(try added(["klantervaring", "--index", "stam"]) == nil)
    #expect(
      try added(["klant", "--index", "stam", "--jargon", "gast.txt"]) == "gast; --jargon off")
  }

  @Test func `a list that cannot be read is wrong use, with its line`() throws {
    defer { end() }
    try write("klant, gast\nklant => \n", "kapot.txt")
    let run = try CommandRun(["search", "klant", "--jargon", "kapot.txt"], in: path)
    #expect(run.code == 2)
    #expect(run.errorText.hasPrefix("vindplaats: kapot.txt, line 2: "))
    #expect(try CommandRun(["search", "klant", "--jargon", "weg.txt"], in: path).code == 2)
  }

  @Test func `the printed list can be read again`() throws {
    defer { end() }
    try write(CommandRun(["jargon"]).text, "lijst.txt")
    let run = try CommandRun(["jargon", "--check", "lijst.txt"], in: path)
    #expect(run.code == 0 && run.text.hasSuffix(" lines of synonyms\n"))
  }

  @Test func `a mistyped word is shown with what was searched for, and proposed`() throws {
    defer { end() }
    let text = try CommandRun(["search", "bezoekr", "--lang", "nl"], in: path).text
    #expect(text.hasSuffix("ook gezocht: bezoeker; --typos off\nBedoelde u: bezoeker?\n"))
    let off = try CommandRun(["search", "bezoekr", "--typos", "off"], in: path)
    #expect(off.text == "0 of 0 articles\n" && off.code == 1)
  }
}

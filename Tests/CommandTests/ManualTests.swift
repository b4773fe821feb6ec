import Foundation
import Testing

@Suite struct ManualTests {
  private static let mandoc = Shell(name: "mandoc")
  private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../docs/vindplaats.1").standardizedFileURL.path

  /// Every command and option that `--help` shows, as the parser itself lists them.
  private struct Listing: Decodable {
    struct Command: Decodable {
      let commandName: String
      let abstract: String?
      let shouldDisplay: Bool?
      let arguments: [Argument]?
      let subcommands: [Command]?
    }
    struct Argument: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
      }
      let names: [Name]?
      let shouldDisplay: Bool
    }
    let command: Command
  }

  @Test func `the man page has every command and option`() throws {
    let page = try String(contentsOfFile: Self.path, encoding: .utf8)
      .replacing("\\-", with: "-")
    let data = try CommandRun(["--experimental-dump-help"]).output
    var commands = [try JSONDecoder().decode(Listing.self, from: data).command]
    while let command = commands.popLast() {
      guard command.commandName != "help", command.shouldDisplay ?? true else { continue }
      commands += command.subcommands ?? []
      #expect(
        page.contains(command.commandName), "run Scripts/generate-manual: \(command.commandName)")
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        for name in argument.names ?? [] {
          #expect(page.contains(name.name), "run Scripts/generate-manual: \(name.name)")
        }
      }
    }
  }

  @Test(.enabled(if: mandoc.path != nil, "mandoc is not installed"))
  func `the man page is well formed`() throws {
    let answer = try Self.mandoc.run(
      ["-T", "lint", "-W", "error", Self.path], in: NSTemporaryDirectory())
    #expect(answer.code == 0, "\(answer.text)")
  }
}

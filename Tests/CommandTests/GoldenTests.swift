import Foundation
import Testing

@Suite struct GoldenTests {
  private static let rewrites =
    ProcessInfo.processInfo.environment["VINDPLAATS_GOLDEN"] == "rewrite"

  @Test(arguments: GoldenCase.help + GoldenCase.calls)
  func `what is printed is what was reviewed`(golden: GoldenCase) throws {
    let folder = try #require(GoldenFolder.shared)
    let run = try CommandRun(golden.arguments, input: golden.input, in: folder.path)
    let words = (["vindplaats"] + golden.arguments).map { word in
      word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:".contains($0) } ? word : "'\(word)'"
    }
    let printed = """
      $ \(words.joined(separator: " "))
      \(run.text)--- standard error
      \(run.errorText)--- exit code \(run.code)

      """
    let path = GoldenFolder.tests + "/Golden/\(golden.name).txt"
    if Self.rewrites {
      try Data(printed.utf8).write(to: URL(fileURLWithPath: path))
    } else {
      let expected = try String(contentsOfFile: path, encoding: .utf8)
      #expect(printed == expected, "run Scripts/golden and review the difference")
    }
  }

  @Test(arguments: GoldenCase.help)
  func `every help ends in two examples that can be parsed`(golden: GoldenCase) throws {
    let lines = try CommandRun(golden.arguments).text.split(separator: "\n")
    let examples = lines.suffix(2)
    #expect(lines.dropLast(2).last == "Examples:")
    #expect(examples.allSatisfy { $0.hasPrefix("  ") && $0.contains("vindplaats ") })
    #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE: ") })
  }

  @Test func `no golden file is left over`() throws {
    let names = Set((GoldenCase.help + GoldenCase.calls).map { $0.name + ".txt" })
    let files = try FileManager.default.contentsOfDirectory(
      atPath: GoldenFolder.tests + "/Golden")
    #expect(Set(files) == names)
  }
}

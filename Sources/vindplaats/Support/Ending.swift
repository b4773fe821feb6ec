internal import ArgumentParser
internal import Evaluation
internal import Glibc
internal import VindplaatsKit

/// How the process ends: what it still has to say, and its exit code.
struct Ending {
  static let success = Ending(code: .success)

  /// The exit codes that scripts rely on.
  enum Code: Int32 {
    case success = 0
    /// Nothing found, or a gate failed.
    case nothing = 1
    /// Wrong use, or input/output.
    case use = 2
    /// The index is missing, damaged or too new.
    case index = 3

    /// What a command throws to end with this code, everything being said.
    var exit: ExitCode { ExitCode(rawValue) }
  }

  private let code: Code
  private var text = ""
  private var target = Console.Target.error

  private init(code: Code) {
    self.code = code
  }

  /// The end that an error calls for.
  init(_ error: any Error, arguments: [String]) {
    if let exit = error as? ExitCode {
      code = Code(rawValue: exit.rawValue) ?? .use
    } else if let failure = error as? VindplaatsError {
      code = failure.category == .index ? .index : .use
      text = Self.line(failure.description) + (failure.excerpt.map { $0 + "\n" } ?? "")
    } else if let failure = error as? EvaluationError {
      code = .use
      text = Self.line(failure.description)
    } else if let failure = error as? CommandError {
      code = .use
      text = Self.line(failure.description)
    } else if Vindplaats.exitCode(for: error) == .success {
      code = .success
      text = HelpText.endingInExamples(Vindplaats.fullMessage(for: error)) + "\n"
      target = .output
    } else {
      code = .use
      let message = Vindplaats.message(for: error)
      text = Self.line("command line: \(Self.oneLine(message)); \(Self.advice(arguments))")
    }
  }

  /// Says what is left to say and ends the process.
  func exit() -> Never {
    var code = code
    do {
      if !text.isEmpty { try Console.write(Array(text.utf8), to: target) }
    } catch {
      code = .use
      if target == .output { Notice.write(error.description) }
    }
    Glibc.exit(code.rawValue)
  }

  private static func line(_ text: String) -> String { "vindplaats: \(text)\n" }

  /// A message of the parser as a lower-case line without a full stop at its end.
  private static func oneLine(_ message: String) -> String {
    let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let text = words.hasSuffix(".") ? String(words.dropLast()) : words
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func advice(_ arguments: [String]) -> String {
    let command = arguments.first { CommandNames.all.contains($0) }
    if command == nil, let word = arguments.first(where: { !$0.hasPrefix("-") }),
      let name = CommandNames.nearest(to: word)
    {
      return "did you mean \"vindplaats \(name)\"?"
    }
    let words = ["vindplaats", command, "--help"].compactMap(\.self)
    return "see \"" + words.joined(separator: " ") + "\""
  }
}

internal import ArgumentParser
internal import VindplaatsKit

/// How results look.
struct DisplayOptions: ParsableArguments {
  /// When to use colour.
  enum Color: String, CaseIterable, ExpressibleByArgument {
    case auto
    case always
    case never
  }

  @Option(help: "When to use colour; auto goes by the terminal, NO_COLOR and TERM.")
  var color: Color = .auto

  @Option(name: .customLong("lang"), help: "The language of labels.")
  var language: Labels.Language = .en

  /// The labels of that language.
  var labels: Labels { Labels(language) }

  /// How text is marked on standard output.
  var style: TextStyle {
    switch color {
    case .always: return TextStyle(isColored: true)
    case .never: return TextStyle(isColored: false)
    case .auto:
      let isRefused = !(Console.variable("NO_COLOR") ?? "").isEmpty
      let isDumb = Console.variable("TERM") == "dumb"
      return TextStyle(isColored: Console.isTerminal(.output) && !isRefused && !isDumb)
    }
  }
}

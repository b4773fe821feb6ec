internal import ArgumentParser
internal import VindplaatsKit

/// What a query may be answered with beside what was typed.
struct SwitchOptions: ParsableArguments {
  /// Yes or no.
  enum Switch: String, CaseIterable, ExpressibleByArgument {
    case on
    case off
  }

  @Option(help: "Whether words are found in compounds, and compounds by their parts.")
  var compounds: Switch = .on

  @Option(
    help:
      "Synonyms: a file, shipped, or off; else VINDPLAATS_JARGON, else INDEX.jargon.txt, else the shipped list.",
    completion: .file())
  var jargon: String?

  @Option(help: "Whether words like one that the index does not have are searched for too.")
  var typos: Switch = .on

  @Option(help: "Whether words that only ask are left out of questions.")
  var questions: Switch = .on

  /// The same for a library.
  var switches: AnswerSwitches {
    var switches = AnswerSwitches()
    switches.compounds = compounds == .on
    switches.correctsTyping = typos == .on
    switches.leavesOutQuestionWords = questions == .on
    if let jargon { switches.jargon = JargonChoice(jargon) }
    return switches
  }
}

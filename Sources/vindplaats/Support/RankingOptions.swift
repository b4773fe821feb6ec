internal import ArgumentParser
internal import VindplaatsKit

/// What a search of articles may be answered with beside what was typed, and how they are ranked.
struct RankingOptions: ParsableArguments {
  @OptionGroup var answered: SwitchOptions

  @Option(help: "Whether words as typed, side by side, near each other or early count more.")
  var bonus: SwitchOptions.Switch = .on

  /// The same for a library.
  var switches: AnswerSwitches {
    var switches = answered.switches
    switches.bonuses = bonus == .on
    return switches
  }
}

internal import ArgumentParser
internal import VindplaatsKit

/// What counts as attested beside the words of the input.
struct VocabularyOptions: ParsableArguments {
  @OptionGroup var words: VocabularyOption

  @Option(
    help: ArgumentHelp(
      "A word list as further evidence, or none; else VINDPLAATS_WORD_LIST, else wdutch's.",
      valueName: "file"),
    completion: .file())
  var wordList: String?

  /// The list.
  func list() throws(VindplaatsError) -> WordList? {
    try WordList(wordList.map { WordList.Choice(option: $0) } ?? .usual)
  }

  /// The words of all that is named, with `words`.
  func vocabulary(with words: [[UInt8]]) throws(VindplaatsError) -> Vocabulary {
    try self.words.vocabulary(with: words)
  }
}

// MARK: - On the command line
extension WordList.Choice {
  /// What `--word-list` names: `none`, `installed`, or a file.
  init(option: String) {
    switch option {
    case "none": self = .none
    case "installed": self = .installed
    default: self = .file(option)
    }
  }
}

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
    switch wordList {
    case nil: try WordList(.usual)
    case "none": nil
    case let path?: try WordList(.file(path))
    }
  }

  /// The words of all that is named, with `words`.
  func vocabulary(with words: [[UInt8]]) throws(VindplaatsError) -> Vocabulary {
    try self.words.vocabulary(with: words)
  }
}

internal import ArgumentParser
internal import VindplaatsKit

/// Words that count as attested beside those of the input.
struct VocabularyOption: ParsableArguments {
  @Option(
    name: .customLong("vocabulary"),
    help: ArgumentHelp(
      "Words that count as attested too: a file with a word a line, or an index. Repeatable.",
      valueName: "file-or-index"),
    completion: .file())
  var paths: [String] = []

  /// The words of all that is named, with `words`.
  func vocabulary(with words: [[UInt8]]) throws(VindplaatsError) -> Vocabulary {
    var vocabulary = Vocabulary()
    for path in paths { try vocabulary.add(contentsOf: path) }
    for word in words { vocabulary.add(word) }
    return vocabulary
  }
}

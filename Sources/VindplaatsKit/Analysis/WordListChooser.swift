internal import DutchText
internal import Index

/// Finds the word list that an index is made with, or was.
///
/// The same list has to be there whenever a segment is written: an index is a function of its articles, its
/// analysis and this list.
enum WordListChooser {
  /// The list for a run that writes.
  ///
  /// - Parameters:
  ///   - asked: What was asked for; nil for what the index has.
  ///   - directory: The folder of the index.
  ///   - settings: Of the index; nil for a new one.
  ///   - analysis: Of the index.
  /// - Returns: The list, or nil for none.
  /// - Throws: `VindplaatsError` for a list that is not there, or not the one of the index.
  static func list(
    asked: WordList.Choice?, directory: String, settings: IndexSettings?, analysis: Analysis
  ) throws(VindplaatsError) -> WordList? {
    guard let settings else { return try newList(asked, directory, analysis) }
    guard let evidence = settings.evidence else {
      guard (asked ?? WordList.Choice.none) == WordList.Choice.none else {
        throw VindplaatsError(.madeWithoutWordList(directory: directory))
      }
      return nil
    }
    guard let asked else { return try installed(evidence, directory) }
    let list = try WordList(asked)
    guard let list, list.evidence.digest == evidence.digest else {
      throw VindplaatsError(
        .otherWordList(
          directory: directory, name: evidence.name, digest: evidence.shortDigest,
          asked: list?.path ?? "none"))
    }
    return list
  }

  private static func newList(
    _ asked: WordList.Choice?, _ directory: String, _ analysis: Analysis
  ) throws(VindplaatsError) -> WordList? {
    guard let asked, asked != WordList.Choice.none else { return nil }
    guard analysis.keying == .vocabulary else {
      throw VindplaatsError(.needsNoWordList(directory: directory, analysis: analysis.name))
    }
    guard let list = try WordList(asked) else { throw VindplaatsError(.noWordList) }
    return list
  }

  /// The list of an index, where the usual places have it.
  private static func installed(
    _ evidence: KeyEvidence, _ directory: String
  ) throws(VindplaatsError) -> WordList {
    for choice in [WordList.Choice.usual, .installed] {
      if let list = try WordList(choice, if: evidence) { return list }
    }
    throw VindplaatsError(
      .missingWordList(
        directory: directory, name: evidence.name, digest: evidence.shortDigest))
  }
}

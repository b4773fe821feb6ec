internal import DutchText
internal import Storage

/// The keys of words, chosen by what a vocabulary attests, for those who want to see what conflates.
///
/// A value for one thread.
public struct WordAnalyzer {
  private let normalizer = Normalizer(.dutch)
  private var finder: KeyFinder
  private var form: [UInt8] = []
  private var key: [UInt8] = []

  /// An analyser by a vocabulary, and by a word list if there is one.
  public init(vocabulary: Vocabulary, list: WordList?) {
    let conflation = Conflation(
      vocabulary: vocabulary.forms, list: list?.forms ?? FormSequence())
    finder = conflation.makeKeyFinder()
  }

  /// Appends the key of a word.
  public mutating func appendKey(of word: [UInt8], to output: inout [UInt8]) {
    word.withRawBytes { normalizer.form(of: $0, into: &form) }
    form.withRawBytes { _ = finder.key(of: $0, into: &key) }
    output.append(contentsOf: key)
  }

  /// Appends the key of a word, the rule that gave it, and what spoke for each stem, between tabs.
  ///
  /// A stem reads `werk:present:3+31`: the rule, what speaks for it by itself, and what the other forms
  /// of the stem add.
  public mutating func appendReasons(of word: [UInt8], to output: inout [UInt8]) {
    word.withRawBytes { normalizer.form(of: $0, into: &form) }
    let rule = form.withRawBytes { finder.key(of: $0, into: &key) }
    output.append(contentsOf: key)
    output.append(contentsOf: "\t\(rule.name)\t".utf8)
    var isFirst = true
    for reason in form.withRawBytes({ finder.reasons(for: $0) }) {
      if !isFirst { output.append(UInt8(ascii: " ")) }
      isFirst = false
      output.append(contentsOf: reason.stem)
      output.append(contentsOf: ":\(reason.inflection.name):\(reason.prior)".utf8)
      output.append(contentsOf: "\(reason.support < 0 ? "" : "+")\(reason.support)".utf8)
    }
  }
}

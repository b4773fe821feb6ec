internal import DutchText
internal import Storage

/// The Dutch analysis step by step, for those who want to see what an index does with a text.
///
/// A value for one thread: it remembers the words that it has seen.
public struct TextAnalyzer: ~Copyable {
  /// A stemming algorithm as it was published.
  public enum BareStemmer: String, CaseIterable, Sendable {
    /// Kraaij and Pohlmann's, Snowball's `dutch`.
    case dutch
    /// Porter's for Dutch, Snowball's `dutch_porter`.
    case dutchPorter = "dutch_porter"
    /// A word is its own stem.
    case none

    var stemmer: Stemmer {
      switch self {
      case .dutch: .dutch
      case .dutchPorter: .dutchPorter
      case .none: .none
      }
    }
  }

  private let analysis = Analysis.dutch
  private let splitter = SentenceSplitter()
  private var table: WordTable
  private var tokens: [AnalyzedToken] = []
  private var sentences: [Range<Int>] = []
  private var form: [UInt8] = []
  private var term: [UInt8] = []

  /// An analyser that has seen nothing.
  public init() {
    table = analysis.makeWordTable()
  }

  /// Appends what a published stemmer makes of a word, nothing folded before it.
  public mutating func appendStem(
    of word: [UInt8], by stemmer: BareStemmer, to output: inout [UInt8]
  ) {
    let stemmer = stemmer.stemmer
    word.withRawBytes { stemmer.stem($0, into: &term) }
    output.append(contentsOf: term)
  }

  /// Appends the term under which a word is indexed.
  public mutating func appendTerm(of word: [UInt8], to output: inout [UInt8]) {
    word.withRawBytes { analysis.form(of: $0, into: &form) }
    form.withRawBytes { analysis.term(ofForm: $0, into: &term) }
    output.append(contentsOf: term)
  }

  /// The sentences of a text: byte ranges in order.
  public mutating func sentences(of text: [UInt8]) -> [Range<Int>] {
    text.withRawBytes { splitter.split($0, into: &sentences) }
    return sentences
  }

  /// Calls `body` with each token of a text: its bytes, its form and its term.
  public mutating func forEachToken<Failure: Error>(
    of text: [UInt8], _ body: (Range<Int>, [UInt8], [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    tokens.removeAll(keepingCapacity: true)
    text.withRawBytes { table.analyze($0, into: &tokens) }
    for token in tokens {
      let form = table.form(token.form)
      form.withRawBytes { analysis.term(ofForm: $0, into: &term) }
      try body(Int(token.start)..<Int(token.end), form, term)
    }
  }
}

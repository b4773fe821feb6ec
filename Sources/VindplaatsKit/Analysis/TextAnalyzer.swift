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

  /// A token of a text and what an index holds it under.
  public struct Token: Hashable, Sendable {
    /// Its bytes in the text.
    public let range: Range<Int>
    /// The normalised surface.
    public let form: [UInt8]
    /// What the form is indexed under.
    public let key: [UInt8]
    /// The keys of its parts, from left to right, each with its bytes in the form; empty but for compounds.
    public let parts: [Part]
  }

  /// A part of a compound.
  public struct Part: Hashable, Sendable {
    /// Its bytes in the form.
    public let range: Range<Int>
    /// The key that it has as a word.
    public let key: [UInt8]
  }

  private let analysis: Analysis
  private let splitter = SentenceSplitter()
  private var table: WordTable
  private var tokens: [AnalyzedToken] = []
  private var sentences: [Range<Int>] = []
  private var term: [UInt8] = []

  /// An analyser that has seen nothing.
  ///
  /// - Parameter chain: By what forms get their keys.
  public init(_ chain: IndexerOptions.Analyzer = .nl1) {
    analysis = chain.analysis
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

  /// The sentences of a text: byte ranges in order.
  public mutating func sentences(of text: [UInt8]) -> [Range<Int>] {
    text.withRawBytes { splitter.split($0, into: &sentences) }
    return sentences
  }

  /// Calls `body` with each token of a text: its bytes and its form.
  public mutating func forEachForm<Failure: Error>(
    of text: [UInt8], _ body: (Range<Int>, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    tokens.removeAll(keepingCapacity: true)
    text.withRawBytes { table.analyze($0, into: &tokens) }
    for token in tokens {
      try body(Int(token.start)..<Int(token.end), table.form(token.form))
    }
  }

  /// The tokens of a text, with the keys that they have in an index of this text alone.
  public mutating func tokens(of text: [UInt8]) -> [Token] {
    var found: [(range: Range<Int>, form: [UInt8])] = []
    forEachForm(of: text) { found.append(($0, $1)) }
    var finder = finder(found.map(\.form))
    var parts: [KeyedPart] = []
    return found.map { range, form in
      var key: [UInt8] = []
      form.withRawBytes {
        finder.key(of: $0, into: &key)
        finder.parts(of: $0, into: &parts)
      }
      return Token(
        range: range, form: form, key: key,
        parts: parts.map { Part(range: $0.range, key: $0.key) })
    }
  }

  /// A finder for a vocabulary, in which a form may come several times.
  private func finder(_ forms: [[UInt8]]) -> VocabularyKeyFinder {
    var counts: [[UInt8]: UInt64] = [:]
    for form in forms { counts[form, default: 0] += 1 }
    let sorted = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let vocabulary = CountedForms(sorted.map { (form: $0.key, count: $0.value) })
    return VocabularyKeys(
      analysis: analysis, bytes: vocabulary.bytes, ends: vocabulary.ends, counts: vocabulary.counts
    ).makeFinder()
  }
}

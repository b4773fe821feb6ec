/// A published stemming algorithm for Dutch, bare: it folds nothing that the algorithm does not fold.
///
/// Words are UTF-8 and should be lower case. Any bytes are accepted: what is not a letter of the
/// algorithm counts as a consonant and is kept.
package enum Stemmer: String, CaseIterable, Sendable {
  /// Kraaij and Pohlmann's algorithm, Snowball's `dutch` since version 3.0.
  case dutch
  /// Porter's algorithm for Dutch, Snowball's `dutch` before version 3.0.
  case dutchPorter = "dutch_porter"
  /// No stemming: the word is its own stem.
  case none

  /// Writes the stem of `word` into `stem`, whose memory is used again.
  ///
  /// - Parameters:
  ///   - word: The UTF-8 bytes of one word.
  ///   - stem: Receives the stem in place of what it held.
  /// - Complexity: O(*n*) in the length of the word; allocates only for letters outside ASCII or
  ///   when `stem` has to grow.
  package func stem(_ word: RawSpan, into stem: inout [UInt8]) {
    let isVerbatim = WordLetters.read(word, into: &stem)
    switch self {
    case .dutch: KraaijPohlmannStemmer.stem(&stem)
    case .dutchPorter: PorterStemmer.stem(&stem)
    case .none: break
    }
    if !isVerbatim { stem = WordLetters.utf8(stem, of: word) }
  }

  /// The stem of a word given as UTF-8 bytes.
  package func stem(_ word: [UInt8]) -> [UInt8] {
    var stem: [UInt8] = []
    word.withRawSpan { self.stem($0, into: &stem) }
    return stem
  }

  /// The stem of a word.
  package func stem(_ word: String) -> String {
    String(decoding: stem([UInt8](word.utf8)), as: UTF8.self)
  }
}

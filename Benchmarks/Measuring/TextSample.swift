import Index
import VindplaatsKit

/// Texts of an index, to time the Dutch analysis on.
struct TextSample {
  /// The texts.
  private let texts: [[UInt8]]
  /// Bytes of all texts.
  let byteCount: Int
  /// What stands between white space, every distinct one once.
  let words: [[UInt8]]

  /// Takes texts from the first on, up to so many bytes.
  init(_ index: IndexReader, byteCount limit: Int) throws {
    var texts: [[UInt8]] = []
    var byteCount = 0
    for segment in index.segments {
      for number in 0..<segment.documentCount where byteCount < limit {
        texts.append(Array(try segment.article(number).text.utf8))
        byteCount += texts[texts.count - 1].count
      }
    }
    self.texts = texts
    self.byteCount = byteCount
    let distinct = Set(texts.joined().split { $0 == 0x20 || $0 == 0x0A })
    words = distinct.map { Array($0) }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Seconds to find the sentences.
  func sentenceSeconds(_ repeats: Int) -> Double {
    var analyzer = TextAnalyzer()
    return Stopwatch.best(of: repeats) {
      for text in texts { _ = analyzer.sentences(of: text) }
    }
  }

  /// Seconds to find tokens with their forms.
  func tokenSeconds(_ repeats: Int) -> Double {
    Stopwatch.best(of: repeats) {
      var analyzer = TextAnalyzer()
      var formByteCount = 0
      for text in texts { analyzer.forEachForm(of: text) { formByteCount += $1.count } }
    }
  }

  /// Seconds to stem words.
  static func stemSeconds(
    of words: [[UInt8]], by stemmer: TextAnalyzer.BareStemmer, _ repeats: Int
  ) -> Double {
    var analyzer = TextAnalyzer()
    var stem: [UInt8] = []
    return Stopwatch.best(of: repeats) {
      for word in words {
        stem.removeAll(keepingCapacity: true)
        analyzer.appendStem(of: word, by: stemmer, to: &stem)
      }
    }
  }
}

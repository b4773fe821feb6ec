internal import DutchText
internal import Glibc
internal import Index

/// BM25 of sentences: how often a word stands in one, and how long it is, with bounded extras.
///
/// A word in a sentence scores `idf · f / (f + k1 · (1 − b + b · length / average))`, lengths in bytes. The idf
/// counts sentences: a word's occurrences stand for the sentences that hold it. To that come, each bounded by a share:
/// - the forms as typed are worth up to `exactShare` more than other forms of their term;
/// - a word that is missing but stands in the sentence before or after is worth `neighbourShare` of what
///   it scores there, so that a thought over two sentences comes before half a thought;
/// - each of three marks of a good quote (see `SentenceQuality`) raises the sum by `qualityShare`, so
///   that among near equals a whole sentence comes before a fragment.
///
/// With k1 1.2 and b 0.5 the open half-remembered quotes of Corpus/ find their sentence first as often as with
/// any other pair that was tried, and bounds are tighter than with b 0.75. An idf by articles was clearly worse.
struct SentenceScorer {
  static let k1 = 1.2
  static let b = 0.5
  static let exactShare = 0.1
  static let neighbourShare = 0.1
  static let qualityShare = 0.01

  /// The idf of each leaf of the query times its own weight; a phrase has the sum of its words'.
  let weights: [Double]
  private let lengthFactor: Double

  init(_ query: ResolvedQuery, segments: [SegmentReader]) {
    let sentences = segments.reduce(0) { $0 + $1.info.sentenceCount }
    let bytes = segments.reduce(0) { $0 + $1.info.textByteCount }
    lengthFactor = Self.k1 * Self.b * Double(max(sentences, 1)) / Double(max(bytes, 1))
    weights = query.leaves.map { leaf in
      let idfs = leaf.pattern.words.indices.reduce(0.0) { sum, word in
        let occurrences = leaf.keys.reduce(UInt64(0)) { count, segment in
          segment[word].reduce(count) { $0 + $1.entry.occurrenceCount }
        }
        return sum + Self.idf(occurrences, of: sentences)
      }
      let limit = leaf.ceilings.reduce(0) { $0 + Self.idf($1.occurrenceCount, of: sentences) }
      return min(idfs, leaf.ceilings.isEmpty ? idfs : limit) * Double(leaf.pattern.weight)
    }
  }

  private static func idf(_ occurrences: UInt64, of sentences: UInt64) -> Double {
    let count = Double(sentences)
    let own = Double(min(occurrences, sentences))
    return log(1 + (count - own + 0.5) / (own + 0.5))
  }

  /// What a leaf scores in a sentence that holds it.
  ///
  /// - `count`: How often it stands there; at least 1.
  /// - `exactCount`: In how many of these in the form that was typed.
  /// - `byteCount`: The sentence's length.
  @inline(__always)
  func score(leaf: Int, count: Int, exactCount: Int, byteCount: Int) -> Double {
    let frequency = Double(count)
    let norm = norm(byteCount: byteCount)
    let exact = 1 + Self.exactShare * (Double(exactCount) / frequency)
    return weights[leaf] * (frequency / (frequency + norm)) * exact
  }

  /// What a sentence's length adds to a count.
  @inline(__always)
  func norm(byteCount: Int) -> Double {
    Self.k1 * (1 - Self.b) + lengthFactor * Double(byteCount)
  }

  /// What endlessly many occurrences of a leaf in the form that was typed are worth.
  func peak(leaf: Int) -> Double { weights[leaf] * (1 + Self.exactShare) }

  /// What no sentence of a document exceeds in which a leaf stands at most `count` times.
  ///
  /// - `count`: At least 1.
  private func bound(leaf: Int, count: Int) -> Double {
    let frequency = Double(count)
    let norm = Self.k1 * (1 - Self.b) + lengthFactor * frequency
    return weights[leaf] * (frequency / (frequency + norm)) * (1 + Self.exactShare)
  }

  /// The bounds of 0 to 8 occurrences of a leaf; the last holds for more too.
  func bounds(leaf: Int) -> [Double] {
    [0] + (1...7).map { bound(leaf: leaf, count: $0) } + [bound(leaf: leaf, count: 1 << 20)]
  }

  /// The score of a sentence, from its sum and its marks of quality.
  @inline(__always)
  static func total(_ sum: Double, quality: SentenceQuality) -> Float {
    Float(sum * self.quality(quality.rawValue))
  }

  /// By what marks multiply a sum.
  @inline(__always)
  static func quality(_ marks: UInt8) -> Double {
    1 + qualityShare * Double((marks & 7).nonzeroBitCount)
  }

  /// By what all marks multiply it.
  static let highestQuality = 1 + 3 * qualityShare

  /// What a sum must exceed for a total above `threshold`, whatever the marks and however sums are rounded.
  static func neededSum(forTotalAbove threshold: Float) -> Double {
    threshold < 0 ? -1 : Double(threshold.nextDown) * ((1 - 1e-9) / highestQuality)
  }
}

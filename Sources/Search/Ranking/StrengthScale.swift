internal import Index

/// How strengths in a segment's block tables relate to those of a scorer: by a factor between two bounds.
///
/// Both are `frequency · inverse[norm]`, so the factor of a norm is that of the inverses. The bounds leave room for
/// what rounding to Float can do, a few units of 2⁻²⁴ on either side.
struct StrengthScale: Hashable, Sendable {
  /// A document's strength is at most a stored one that is not below its own, times this.
  let ceiling: Float
  /// A document's strength is at least a stored one that is not above its own, times this.
  let floor: Float

  /// Above this the pairs of a block bound it better.
  private static let tightLimit: Float = 1.25

  init(_ scorer: BM25, segment: SegmentReader) {
    var (lowest, highest) = (Double.infinity, 0.0)
    for (own, stored) in zip(scorer.normInverse, segment.strengthInverses) {
      let factor = Double(own) / Double(stored)
      (lowest, highest) = (min(lowest, factor), max(highest, factor))
    }
    ceiling = Float(highest * (1 + 0x1p-20))
    floor = Float(lowest * (1 - 0x1p-20))
  }

  /// Whether stored strengths bound scores well.
  var isTight: Bool { ceiling <= Self.tightLimit }
}

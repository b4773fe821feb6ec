internal import CHardware

/// Scores a block of postings.
enum ScoreKernel {
  /// Writes the rounded BM25 score of each of `count` documents.
  ///
  /// `BM25.score` is the plain version. With AVX2 norms and their inverses are gathered eight at a time.
  ///
  /// - `documents`: `count` documents, each below the number of norms.
  /// - `frequencies`: Room for 128, of which `count` are set.
  /// - `count`: At most 128.
  /// - `norms`: Followed by three readable bytes.
  /// - `normInverse`: 256 values.
  /// - `scores`: Room for 128; what stands behind `count` is of no use.
  @unsafe
  @inline(__always)
  static func score(
    documents: UnsafeMutablePointer<UInt32>, frequencies: UnsafeMutablePointer<UInt32>,
    count: Int, norms: UnsafePointer<UInt8>, normInverse: UnsafePointer<Float>, weight: Float,
    magic: Double, into scores: UnsafeMutablePointer<Double>
  ) {
    if hardware_has_ranking() {
      // SAFETY: the contract above.
      unsafe hardware_score(
        documents, frequencies, count, norms, normInverse, weight, magic, scores)
    } else {
      unsafe plainScore(
        documents: documents, frequencies: frequencies, count: count, norms: norms,
        normInverse: normInverse, weight: weight, magic: magic, into: scores)
    }
  }

  /// The same without AVX2: divisions dominate, so four are done at once.
  @unsafe
  static func plainScore(
    documents: UnsafeMutablePointer<UInt32>, frequencies: UnsafeMutablePointer<UInt32>,
    count: Int, norms: UnsafePointer<UInt8>, normInverse: UnsafePointer<Float>, weight: Float,
    magic: Double, into scores: UnsafeMutablePointer<Double>
  ) {
    let weights = SIMD4<Float>(repeating: weight)
    let magics = SIMD4<Double>(repeating: magic)
    var start = 0
    while start < count {
      var inverse = SIMD4<Float>(repeating: 0)
      let last = count &- 1
      for lane in 0..<4 {
        // SAFETY: the index is below `count`; the document indexes the norms, a norm is a byte.
        let document = unsafe documents[min(start &+ lane, last)]
        inverse[lane] = unsafe normInverse[Int(norms[Int(document)])]
      }
      // SAFETY: `start` is a multiple of 4 below 128, and both buffers have room for 128.
      let raw = unsafe UnsafeRawPointer(frequencies + start).loadUnaligned(as: SIMD4<Int32>.self)
      let frequency = SIMD4<Float>(raw & 0x7FFF_FFFF)
      let score = weights - weights / (1 + frequency * inverse)
      let rounded = (SIMD4<Double>(score) + magics) - magics
      unsafe UnsafeMutableRawPointer(scores + start).storeBytes(
        of: rounded, as: SIMD4<Double>.self)
      start &+= 4
    }
  }
}

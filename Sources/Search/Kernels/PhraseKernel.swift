internal import Index

/// Ranks the documents of one phrase: documents first, positions only of those that may enter the top k.
///
/// A phrase is at most as frequent as its rarest word is in the document; with the document's norm that
/// bounds its score.
enum PhraseKernel {
  /// Offers the documents in which the words stand together to `top`.
  ///
  /// - `leaf`: Of two words or more, present in the segment.
  /// - `base`: Added to document numbers.
  static func search(
    _ cursor: inout PhraseCursor, weight: Float, scorer: BM25, rounding: ScoreRounding,
    in segment: SegmentReader, accepted: AcceptedDocuments, base: UInt32,
    top: inout TopDocuments
  ) throws(IndexError) {
    let norms = unsafe try segment.unsafeNorms()
    while try cursor.findCandidate() {
      let document = cursor.document
      if accepted.contains(document) {
        // SAFETY: the cursor's documents were checked to be in the segment.
        let norm = unsafe norms[Int(document)]
        func score(_ frequency: UInt32) -> Float {
          Float(
            rounding.round(scorer.score(weight: weight, frequency: frequency, norm: norm)))
        }
        if score(try cursor.frequencyBound()) > top.threshold {
          let frequency = try cursor.frequency()
          if frequency > 0 { top.offer(score(frequency), document: base &+ document) }
        }
      }
      try cursor.advance(to: document + 1)
    }
  }
}

internal import DutchText
internal import Index

/// What the segments of an index say of words and their parts.
struct CompoundLookup {
  private let segments: [SegmentReader]
  private let analysis: Analysis

  /// - Returns: Nil where no form of the index has parts.
  init?(_ segments: [SegmentReader], analysis: Analysis) {
    guard segments.contains(where: { $0.info.partTermCount > 0 }) else { return nil }
    self.segments = segments
    self.analysis = analysis
  }

  /// Whether some form has the word as a part.
  ///
  /// - Complexity: O(log *forms*) a segment.
  func isPart(_ form: [UInt8]) throws(IndexError) -> Bool {
    let pattern = WordPattern(form: form, match: .term, isPart: true)
    for segment in segments where try Self.has(pattern, segment, analysis) { return true }
    return false
  }

  private static func has(
    _ pattern: WordPattern, _ segment: SegmentReader, _ analysis: Analysis
  ) throws(IndexError) -> Bool {
    try !WordResolver(segment, analysis: analysis).keys(of: pattern).isEmpty
  }

  /// The parts of a word, from left to right; empty where it has none.
  ///
  /// As the segment says that has it most often, the first of equals; of a word that none has, as `UnknownCompound`.
  ///
  /// - Complexity: O(log *forms*) a segment.
  func parts(of form: [UInt8]) throws(IndexError) -> [[UInt8]] {
    var best: (segment: SegmentReader, number: Int, count: UInt64)?
    for segment in segments {
      guard let (number, entry) = try segment.form(form) else { continue }
      if entry.count > best?.count ?? 0 { best = (segment, number, entry.count) }
    }
    guard let best else { return try UnknownCompound(segments).parts(of: form) }
    let parts = try best.segment.compoundParts(ofForm: best.number).map(\.range)
    guard let last = parts.last, last.upperBound <= form.count else { return [] }
    return parts.map { Array(form[$0]) }
  }
}

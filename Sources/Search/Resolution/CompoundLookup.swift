internal import DutchText
internal import Index

/// What the segments of an index say of words and their parts.
struct CompoundLookup {
  private let segments: [SegmentReader]
  private let resolvers: [WordResolver]

  /// - `resolvers`: One a segment.
  /// - Returns: Nil where no form of the index has parts.
  init?(_ segments: [SegmentReader], _ resolvers: [WordResolver]) {
    guard segments.contains(where: { $0.info.partTermCount > 0 }) else { return nil }
    self.segments = segments
    self.resolvers = resolvers
  }

  /// Whether some form has the word as a part.
  ///
  /// - Complexity: O(log *forms*) a segment.
  func isPart(_ form: [UInt8]) throws(IndexError) -> Bool {
    let pattern = WordPattern(form: form, match: .term, isPart: true)
    for resolver in resolvers where try !resolver.keys(of: pattern).isEmpty { return true }
    return false
  }

  /// The parts of a word, from left to right; empty where it has none.
  ///
  /// As the segment says that has it most often, the first of equals; of a word that none has, as `UnknownCompound`.
  ///
  /// - Complexity: O(log *forms*) a segment.
  func parts(of form: [UInt8]) throws(IndexError) -> [[UInt8]] {
    var best: (segment: SegmentReader, number: Int, count: UInt64)?
    for (segment, resolver) in zip(segments, resolvers) {
      guard let (number, entry) = try resolver.place(of: form) else { continue }
      if entry.count > best?.count ?? 0 { best = (segment, number, entry.count) }
    }
    guard let best else { return try UnknownCompound(segments).parts(of: form) }
    let parts = try best.segment.compoundParts(ofForm: best.number).map(\.range)
    guard let last = parts.last, last.upperBound <= form.count else { return [] }
    return parts.map { Array(form[$0]) }
  }
}

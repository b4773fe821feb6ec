internal import Glibc
internal import Index

/// Splits a word that no segment has, by the words that they have.
///
/// Koehn & Knight, *Empirical Methods for Compound Splitting*, EACL 2003: of all covers by known words, with
/// linking elements between, the one whose counts have the highest geometric mean. What an index has learned of
/// compounds when it was written is not kept, so this is simpler than `CompoundSplitter`, and more careful: two or three
/// parts, each a word of the index.
struct UnknownCompound {
  private static let minimumByteCount = 4
  private static let maximumByteCount = 64
  private static let leastCount: UInt64 = 2
  private static let links = ["", "s", "e", "en"].map { Array($0.utf8) }

  private let segments: [SegmentReader]

  /// - Parameter segments: Of the index.
  init(_ segments: [SegmentReader]) {
    self.segments = segments
  }

  /// The parts without what links them, from left to right; empty where there is no such cover.
  ///
  /// - Complexity: O(*n*²) lookups in the bytes of the form.
  func parts(of form: [UInt8]) throws(IndexError) -> [[UInt8]] {
    guard form.count <= Self.maximumByteCount, form.allSatisfy({ $0 >= 0x61 }) else { return [] }
    return try cover(form, depth: 2)?.parts ?? []
  }

  /// The best cover by two words, or by a word and a cover.
  private func cover(
    _ form: [UInt8], depth: Int
  ) throws(IndexError) -> (parts: [[UInt8]], product: Double)? {
    var best: (parts: [[UInt8]], product: Double)?
    let least = Self.minimumByteCount
    guard form.count >= 2 * least else { return nil }
    for cut in least...(form.count - least) where form[cut] & 0xC0 != 0x80 {
      guard let left = try part(before: cut, of: form) else { continue }
      let rest = Array(form[cut...])
      var right: (parts: [[UInt8]], product: Double)?
      if let count = try count(rest) { right = ([rest], count) }
      if right == nil, depth > 1 { right = try cover(rest, depth: depth - 1) }
      guard let right else { continue }
      let found = (parts: [left.part] + right.parts, product: left.count * right.product)
      if Self.mean(found) > best.map(Self.mean) ?? 0 { best = found }
    }
    return best
  }

  private static func mean(_ cover: (parts: [[UInt8]], product: Double)) -> Double {
    // The logarithm of the mean, which orders the same.
    log(cover.product) / Double(cover.parts.count)
  }

  /// The most frequent word that ends before a cut, or before what links it to the rest.
  private func part(
    before cut: Int, of form: [UInt8]
  ) throws(IndexError) -> (part: [UInt8], count: Double)? {
    var best: (part: [UInt8], count: Double)?
    for link in Self.links where cut - link.count >= Self.minimumByteCount {
      let end = cut - link.count
      guard form[end..<cut].elementsEqual(link) else { continue }
      let word = Array(form[..<end])
      if let count = try count(word), count > best?.count ?? 0 { best = (word, count) }
    }
    return best
  }

  /// How often a word stands in the index; nil where that is too seldom to tell.
  private func count(_ word: [UInt8]) throws(IndexError) -> Double? {
    var sum: UInt64 = 0
    for segment in segments { sum += try segment.form(word)?.entry.count ?? 0 }
    return sum >= Self.leastCount ? Double(sum) : nil
  }
}

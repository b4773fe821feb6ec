/// Compares a quote with a stretch of a stored text.
///
/// The law: *exact* is said only of bytes that are the text's own at the ranges that are given. Pure.
package struct QuoteAligner {
  /// The least closeness at which a changed passage is called altered, and not missing.
  ///
  /// Of the open drafts of `Corpus/gold`, altered quotes have at least 0.79, invented ones at most 0.57.
  package static let leastCloseness = 0.66

  /// Units that are aligned at most, which bounds memory to 64 MB.
  private static let alignedUnitCounts = (quote: 1_500, text: 10_000)

  private let quote: [UInt8]
  private let whole: QuotePiece
  private let pieces: [QuotePiece]

  /// - `quote`: What stands between the quotation marks, UTF-8.
  package init(_ quote: [UInt8]) {
    self.quote = quote
    whole = QuotePiece.whole(quote)
    pieces = QuotePiece.pieces(of: quote)
  }

  /// Compares the quote with a window of a text.
  ///
  /// - Parameters:
  ///   - text: The stored text, UTF-8.
  ///   - sentences: Its sentences in order, byte ranges; those of the window and perhaps others.
  ///   - window: Byte range of the text that begins and ends at sentence borders.
  ///   - alignsWords: Whether to look for what is closest where the words do not stand as they are.
  /// - Returns: The best that can be said of the window, or nil if there is nothing to say.
  /// - Complexity: O(units of the quote · units of the window).
  package func compare(
    with text: [UInt8], sentences: [Range<Int>], window: Range<Int>, alignsWords: Bool = true
  ) -> QuoteComparison? {
    let units = UnitReader.units(of: text, window)
    guard !units.isEmpty, !pieces.isEmpty else { return nil }
    if let match = UnitMatcher.matches(of: whole, in: text, units: units).best {
      return comparison([match], omissions: [], isScattered: false)
    }
    // An ellipsis at an end of the quote says only that the sentence is longer.
    if let matches = places(in: text, units, sentences) {
      return comparison(matches, omissions: omissions(matches, text), isScattered: false)
    }
    return alignsWords ? altered(text, units) : nil
  }

  private func comparison(
    _ matches: [UnitMatcher.Match], omissions: [QuoteOmission], isScattered: Bool
  ) -> QuoteComparison {
    QuoteComparison(
      verdict: matches.allSatisfy(\.isExact) ? .exact : .typography, ranges: matches.map(\.range),
      closeness: 1, differences: [], omissions: omissions, addedMark: matches.last?.addedMark,
      isScattered: isScattered)
  }

  /// Places of all pieces in order, each in the sentence of the one before or the next.
  private func places(
    in text: [UInt8], _ units: [QuoteUnit], _ sentences: [Range<Int>]
  ) -> [UnitMatcher.Match]? {
    let all = pieces.map { UnitMatcher.matches(of: $0, in: text, units: units) }
    guard all.allSatisfy({ !$0.isEmpty }) else { return nil }
    var best: [UnitMatcher.Match]?
    for first in all[0] {
      var chain = [first]
      for matches in all.dropFirst() {
        let last = chain[chain.count - 1].range
        let next = matches.first {
          $0.range.lowerBound >= last.upperBound
            && Self.adjoin(last.upperBound - 1, $0.range.lowerBound, sentences)
        }
        guard let next else { break }
        chain.append(next)
      }
      guard chain.count == all.count else { continue }
      if chain.allSatisfy(\.isExact) { return chain }
      best = best ?? chain
    }
    return best
  }

  /// Whether two bytes stand in one sentence or in adjoining ones.
  private static func adjoin(_ first: Int, _ second: Int, _ sentences: [Range<Int>]) -> Bool {
    let own = sentences.lastIndex { $0.lowerBound <= first }
    let other = sentences.lastIndex { $0.lowerBound <= second }
    guard let own, let other else { return false }
    return other - own <= 1
  }

  private func omissions(_ matches: [UnitMatcher.Match], _ text: [UInt8]) -> [QuoteOmission] {
    zip(matches, matches.dropFirst()).compactMap { left, right in
      let gap = left.range.upperBound..<right.range.lowerBound
      let units = UnitReader.units(of: Array(text[gap]), 0..<gap.count)
      guard let first = units.first, let last = units.last else { return nil }
      let range =
        (gap.lowerBound + first.range.lowerBound)..<(gap.lowerBound + last.range.upperBound)
      return QuoteOmission(
        text: String(decoding: text[range], as: UTF8.self), utf8: range,
        negations: units.map { String(decoding: $0.key, as: UTF8.self) }.filter {
          NegationWords.contains($0.lowercased())
        })
    }
  }

  /// The closest stretch, word by word; pieces one after the other.
  ///
  /// Of a text or quote of tens of thousands of words on end, only the beginning is aligned.
  private func altered(_ text: [UInt8], _ window: [QuoteUnit]) -> QuoteComparison? {
    let units = Array(window.prefix(Self.alignedUnitCounts.text))
    var ranges: [Range<Int>] = []
    var differences: [QuoteDifference] = []
    var (cost, weight) = (0, 0)
    for piece in pieces {
      var own = UnitReader.units(of: piece.bytes, 0..<piece.bytes.count)
      let mark = own.count > 1 && (own.last?.key == [0x2E] || own.last?.key == [0x2C])
      let last = mark ? own.removeLast() : nil
      if own.count > Self.alignedUnitCounts.quote {
        own.removeSubrange(Self.alignedUnitCounts.quote...)
      }
      guard !own.isEmpty else { continue }
      var alignment = UnitAligner(quote: own, text: units).align()
      if alignment.cost == 0, let last {  // nothing else differs, so that mark does
        own.append(last)
        alignment = UnitAligner(quote: own, text: units).align()
      }
      cost += alignment.cost
      weight += alignment.weight
      let places = alignment.steps.compactMap(\.text)
      guard let first = places.first, let last = places.last else { continue }
      ranges.append(units[first].range.lowerBound..<units[last].range.upperBound)
      differences += DifferenceList.differences(
        alignment.steps, quote: own, quoteBytes: piece.bytes, text: units, textBytes: text)
    }
    guard weight > 0, !ranges.isEmpty else { return nil }
    let closeness = max(0, 1 - Double(cost) / Double(weight))
    return QuoteComparison(
      verdict: closeness >= Self.leastCloseness ? .altered : .missing, ranges: ranges,
      closeness: closeness, differences: differences, omissions: [], addedMark: nil,
      isScattered: cost == 0)
  }
}

// MARK: - The best of several places
extension [UnitMatcher.Match] {
  /// The first exact place, or else the first.
  fileprivate var best: UnitMatcher.Match? { first { $0.isExact } ?? first }
}

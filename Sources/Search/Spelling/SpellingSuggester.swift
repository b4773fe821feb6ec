internal import DutchText
internal import Index

/// Proposes what a query may have been meant to be.
struct SpellingSuggester {
  /// Words with more occurrences are no mistakes.
  static let greatestRareCount: UInt64 = 2
  /// How many times as often a neighbour of a rare word must occur.
  static let leastRatio: UInt64 = 100

  let finder: SpellingFinder
  let vocabulary: QueryVocabulary
  let analysis: Analysis

  /// The query with the likeliest word in place of each that the index lacks, or has very rarely beside a frequent neighbour.
  ///
  /// - Parameters:
  ///   - text: The query as it was typed.
  ///   - root: Its tree, of whose words the ranges count in the text.
  ///   - expansions: What was added to it.
  /// - Returns: The text, or nil where there is nothing to propose.
  /// - Throws: What reading the index throws.
  func suggestion(
    _ text: String, _ root: QueryNode, _ expansions: [QueryExpansion]
  ) throws(IndexError) -> String? {
    var replacements: [(range: Range<Int>, word: String)] = []
    var settled: [Range<Int>] = []
    for expansion in expansions {
      settled += expansion.typed.plainWords.map(\.range)
      guard expansion.reason == .typing, !expansion.typed.range.isEmpty,
        let best = expansion.additions.first
      else { continue }
      replacements.append((expansion.typed.range, best.text))
    }
    for word in root.plainWords where !settled.contains(word.range) {
      if let better = try neighbour(ofRare: word) { replacements.append((word.range, better)) }
    }
    guard !replacements.isEmpty else { return nil }
    var bytes = Array(text.utf8)
    for (range, word) in replacements.sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
    where range.upperBound <= bytes.count {
      bytes.replaceSubrange(Self.core(of: range, in: bytes), with: word.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func neighbour(ofRare word: QueryWord) throws(IndexError) -> String? {
    let forms = FormReader.forms(of: word.text, analysis: analysis)
    guard forms.count == 1, SpellingFinder.isCorrectable(forms[0]) else { return nil }
    let count = try vocabulary.occurrenceCount(of: forms[0])
    guard (1...Self.greatestRareCount).contains(count) else { return nil }
    let best = try finder.neighbours(of: forms[0], edits: 1, sharingFirstLetter: true).first
    guard let best, best.count >= count * Self.leastRatio else { return nil }
    return String(decoding: best.form, as: UTF8.self)
  }

  /// A word without the punctuation around it.
  private static func core(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let isLetter = { (byte: UInt8) in byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) }
    guard let first = range.first(where: { isLetter(bytes[$0]) }),
      let last = range.last(where: { isLetter(bytes[$0]) })
    else { return range }
    return first..<(last + 1)
  }
}

internal import DutchText

/// Plain words of a query that stand side by side.
struct JargonRun {
  /// The words.
  let words: [QueryWord]
  /// What each is compared by; none for a word without a letter or digit.
  let pieces: [[JargonWord]]

  /// The longest entry that begins with a word.
  ///
  /// - Returns: How many words of the query it takes, and what stands for it.
  func match(
    _ jargon: Jargon, from start: Int
  ) -> (wordCount: Int, targets: [Jargon.Target])? {
    var typed: [JargonWord] = []
    var wordCounts: [Int: Int] = [:]
    for (index, own) in pieces[start...].prefix(SynonymFile.maximumWordCount).enumerated() {
      if own.isEmpty { break }
      typed += own
      wordCounts[typed.count] = index + 1
      // A comma or a full stop ends what belongs together.
      if let last = words[start + index].text.unicodeScalars.last,
        ",;.:!?)".unicodeScalars.contains(last)
      {
        break
      }
    }
    guard let match = jargon.match(typed[...], canEnd: { wordCounts[$0] != nil }),
      let wordCount = wordCounts[match.wordCount]
    else { return nil }
    return (wordCount, match.targets)
  }

  /// Whether words stand side by side in it.
  func holds(_ key: [[UInt8]]) -> Bool {
    let forms = pieces.joined().map(\.form)
    guard key.count <= forms.count else { return false }
    return (0...(forms.count - key.count)).contains { forms[$0...].starts(with: key) }
  }
}

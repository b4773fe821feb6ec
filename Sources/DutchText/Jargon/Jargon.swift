/// Synonyms that a query is widened by, looked up by words as they are typed.
///
/// An entry is met by its forms, by a regular plural of its last word, and where it has an acronym in
/// capitals only if that is typed in capitals: `EX` is no former husband.
package struct Jargon: Hashable, Sendable {
  /// Something to search for beside what was typed.
  package struct Target: Hashable, Sendable {
    /// As the list writes it.
    package let text: String
    /// The forms of its tokens, at least one.
    package let forms: [[UInt8]]
  }

  private struct Source: Hashable {
    let words: [JargonWord]
    var targets: [Target]
  }

  /// An entry of a line, as it is met and as it is searched for.
  private struct Entry {
    let words: [JargonWord]
    let key: [[UInt8]]
    let target: Target

    init(words: [JargonWord], target: Target) {
      self.words = words
      self.target = target
      key = words.map(\.form)
    }
  }

  private var sources: [[[UInt8]]: [Source]] = [:]
  /// The most words of an entry that begins with a form.
  private var lengths: [[UInt8]: Int] = [:]
  /// Sets and one-way lines.
  package let ruleCount: Int

  /// Looks up what an analysis makes of the entries.
  ///
  /// - Throws: `JargonError.noWord` and `.tooManyWords`.
  package init(_ rules: [SynonymRule], analysis: Analysis) throws(JargonError) {
    ruleCount = rules.count
    for rule in rules {
      let sources = try Self.entries(rule.sources, line: rule.line, analysis: analysis)
      let isSet = rule.sources == rule.targets
      let targets =
        isSet ? sources : try Self.entries(rule.targets, line: rule.line, analysis: analysis)
      for source in sources { add(targets, to: source) }
    }
  }

  private static func entries(
    _ texts: [String], line: Int, analysis: Analysis
  ) throws(JargonError) -> [Entry] {
    var entries: [Entry] = []
    for text in texts {
      let tokens = EntryToken.tokens(of: text, analysis: analysis)
      let words = tokens.flatMap(\.words)
      guard !words.isEmpty else { throw .noWord(line: line, entry: text) }
      guard words.count <= SynonymFile.maximumWordCount else {
        throw .tooManyWords(line: line, entry: text)
      }
      entries.append(
        Entry(words: words, target: Target(text: text, forms: tokens.map(\.form))))
    }
    return entries
  }

  private mutating func add(_ targets: [Entry], to source: Entry) {
    let key = source.key
    let others = targets.filter { $0.key != key }.map(\.target)
    var known = sources[key] ?? []
    if let place = known.firstIndex(where: { $0.words == source.words }) {
      known[place].targets += others.filter { !known[place].targets.contains($0) }
    } else {
      known.append(Source(words: source.words, targets: others))
    }
    sources[key] = known
    lengths[key[0]] = max(lengths[key[0]] ?? 0, key.count)
  }

  /// What stands for the longest entry with which some words begin.
  ///
  /// - Parameters:
  ///   - words: From where to look.
  ///   - canEnd: Whether an entry may end before the word with a number, counted from 1.
  /// - Returns: How many words the entry has, and its synonyms in the order of the list, or nil.
  package func match(
    _ words: ArraySlice<JargonWord>, canEnd: (Int) -> Bool
  ) -> (wordCount: Int, targets: [Target])? {
    guard let first = words.first else { return nil }
    let longest = lengths[first.form] ?? 1  // a plural's singular is not among the first words
    for count in stride(from: min(longest, words.count), through: 1, by: -1) where canEnd(count) {
      let typed = Array(words.prefix(count))
      let targets = self.targets(of: typed)
      if !targets.isEmpty { return (count, targets) }
    }
    return nil
  }

  private func targets(of typed: [JargonWord]) -> [Target] {
    var key = typed.map(\.form)
    let last = key.count - 1
    for form in [key[last]] + PluralForms.singulars(of: key[last]) {
      key[last] = form
      var found: [Target] = []
      for source in sources[key] ?? [] {
        let isMet = zip(source.words, typed).allSatisfy { $1.hasCapitals || !$0.hasCapitals }
        if isMet { found += source.targets.filter { !found.contains($0) } }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// What the words of a text are looked up by.
  package static func key(of forms: [[UInt8]]) -> [[UInt8]] {
    forms.flatMap { $0.split(separator: UInt8(ascii: "-")).map { Array($0) } }
  }
}

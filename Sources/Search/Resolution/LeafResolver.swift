internal import DutchText
internal import Index

/// Looks the leaves of a query up in the segments of an index.
struct LeafResolver {
  let segments: [SegmentReader]
  /// One a segment.
  let resolvers: [WordResolver]
  let analysis: Analysis
  let statistics: CollectionStatistics
  let settings: RankingSettings

  /// Looks a leaf up.
  ///
  /// - Complexity: O(log *forms*) a word and segment; O(postings) for a word of several terms or forms.
  func resolve(_ pattern: LeafPattern) throws(IndexError) -> ResolvedLeaf {
    var keys: [[[TermKey]]] = []
    var lists: [FrequencyList?] = []
    keys.reserveCapacity(segments.count)
    lists.reserveCapacity(segments.count)
    for index in segments.indices {
      let words = try self.keys(of: pattern.words, resolvers[index])
      let isPlain = !pattern.isInTitle && words[0].count <= 1 && words[0].first?.ordinals == nil
      let needsList = words.count == 1 && !isPlain
      lists.append(
        needsList
          ? try LeafLister.list(
            ofWord: words[0], isInTitle: pattern.isInTitle, in: segments[index]) : nil)
      keys.append(words)
    }
    let (frequencies, idfs) = worth(of: pattern.words.count, keys, lists)
    let ceilings = try ceilings(of: pattern)
    var boost = boost(of: pattern)
    if !ceilings.isEmpty {
      let idf = ResolvedLeaf.sum(idfs)
      let limit = Float(ceilings.reduce(0) { $0 + Double($1.idf) })
      if limit < idf { boost *= limit / idf }
    }
    return ResolvedLeaf(
      pattern: pattern, keys: keys, lists: lists, documentFrequencies: frequencies, idfs: idfs,
      boost: boost, ceilings: ceilings)
  }

  /// For each word how many documents hold it, and its idf.
  private func worth(
    of wordCount: Int, _ keys: [[[TermKey]]], _ lists: [FrequencyList?]
  ) -> (frequencies: [UInt64], idfs: [Float]) {
    let first = documentFrequency(0, keys, lists)
    var frequencies = [first]
    var idfs = [statistics.idf(documentFrequency: first)]
    for word in 1..<max(1, wordCount) {
      frequencies.append(documentFrequency(word, keys, lists))
      idfs.append(statistics.idf(documentFrequency: frequencies[word]))
    }
    return (frequencies, idfs)
  }

  private func keys(
    of words: [WordPattern], _ resolver: WordResolver
  ) throws(IndexError) -> [[TermKey]] {
    if words.count == 1 { return [try resolver.keys(of: words[0])] }
    var keys: [[TermKey]] = []
    keys.reserveCapacity(words.count)
    for word in words { keys.append(try resolver.keys(of: word)) }
    return keys
  }

  /// What the words are worth that a leaf stands in for; none where it does not, or the index lacks one.
  private func ceilings(of pattern: LeafPattern) throws(IndexError) -> [LeafCeiling] {
    var ceilings: [LeafCeiling] = []
    for form in pattern.typedForms {
      guard let ceiling = try ceiling(of: form) else { return [] }
      ceilings.append(ceiling)
    }
    return ceilings
  }

  private func ceiling(of form: [UInt8]) throws(IndexError) -> LeafCeiling? {
    var (documents, occurrences): (UInt64, UInt64) = (0, 0)
    for resolver in resolvers {
      for key in try resolver.keys(of: WordPattern(form: form, match: .term)) {
        documents += UInt64(key.entry.documentFrequency)
        occurrences += key.entry.occurrenceCount
      }
    }
    guard documents > 0 else { return nil }
    let frequency = min(documents, statistics.documentCount)
    return LeafCeiling(
      form: form, documentFrequency: frequency, occurrenceCount: occurrences,
      idf: statistics.idf(documentFrequency: frequency))
  }

  /// The documents that hold a word: exact for a word alone; in a phrase that of its terms added up, at
  /// most all documents.
  private func documentFrequency(
    _ word: Int, _ keys: [[[TermKey]]], _ lists: [FrequencyList?]
  ) -> UInt64 {
    var sum: UInt64 = 0
    for segment in segments.indices {
      if let list = lists[segment] {
        sum += UInt64(list.documents.count)
      } else {
        sum += keys[segment][word].reduce(0) { $0 + UInt64($1.entry.documentFrequency) }
      }
    }
    return min(sum, statistics.documentCount)
  }

  /// The pattern's own weight, less for a bare stop word.
  ///
  /// Not in a phrase, not with `=`, and not without Dutch analysis.
  private func boost(of pattern: LeafPattern) -> Float {
    guard settings.stopWordWeight != 1, pattern.words.count == 1,
      pattern.words[0].match == .term,
      analysis.tokenizer.rules == .dutch, StopWords.contains(pattern.words[0].form)
    else { return pattern.weight }
    return pattern.weight * settings.stopWordWeight
  }
}

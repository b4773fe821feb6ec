internal import DutchText

/// Finds articles that are nearly the same as an earlier one of a run.
///
/// Sketches say which articles are worth comparing, and the texts of the index decide: what is found is
/// always true. Of pairs with a resemblance of 0.73 the sketches miss 1 in 400, with 0.6 1 in 20.
///
/// What thousands of pages of one template have in common makes every pair of them worth comparing. So an article is
/// compared with a few others only, those whose sketches are most like its own, and groups of articles with
/// an equal band come the smaller the earlier: copies share more than their template, in a group of their own.
///
/// Invariant: what is found depends on the articles and their order alone.
struct NearDuplicateFinder {
  /// An article of a group that is no near-duplicate, with its shingles once they are known.
  private struct Original {
    let number: Int
    var shingles: ShingleSet?
  }

  /// What an article resembles.
  private struct Match {
    let original: Int
    let resemblance: Double
  }

  /// Larger groups come after all others.
  private static let smallGroupCount = 16
  /// The most sketches of a group that one is held against.
  private static let originalLimit = 256

  private let articles: [ArticleSketch]
  private var found: [Int: Match] = [:]
  /// For each article those that it was compared with in vain.
  private var refused: [Int: [Int]] = [:]
  /// Articles that others were left out for.
  private var cut: Set<Int> = []

  /// - `articles`: Those that were read, in the order of the input.
  init(_ articles: [ArticleSketch]) {
    self.articles = articles.filter { !$0.sketch.isEmpty }
  }

  /// How many articles were not compared with all that the sketches propose, and found to resemble none; after `find`.
  var cutCount: Int { cut.count { found[$0] == nil } }

  /// Each article that is a near-duplicate of an earlier one, with that one, in order.
  ///
  /// - `text`: Gives an article's text, or nil for one that is no longer there.
  /// - Complexity: O(n log n), and for each article at most `ShingleSet.comparisonLimit` comparisons of texts; 16 bytes
  ///   an article beside its sketch, and as much for those of large groups.
  mutating func find<Failure: Error>(
    _ text: (String) throws(Failure) -> String?
  ) throws(Failure) -> [IndexReport.NearDuplicate] {
    var large: [[UInt32]] = []
    for band in 0..<TextSketch.bandCount {
      let keys = articles.map { $0.sketch.band(band) }
      let order = articles.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      var start = 0
      while start < order.count {
        var end = start + 1
        while end < order.count, keys[order[end]] == keys[order[start]] { end += 1 }
        if end - start > Self.smallGroupCount {
          large.append(order[start..<end].map { UInt32($0) })
        } else if end > start + 1 {
          try compare(order[start..<end], text)
        }
        start = end
      }
    }
    // Swift's sort keeps the order of equal elements.
    for group in large.sorted(by: { $0.count < $1.count }) {
      try compare(group.lazy.map { Int($0) }, text)
    }
    return try found.keys.sorted().map { (number) throws(Failure) in
      guard let match = try first(of: number, text) else {
        preconditionFailure("every key has a match")
      }
      return IndexReport.NearDuplicate(
        article: articles[number].id, original: articles[match.original].id,
        resemblance: match.resemblance)
    }
  }

  /// What an article resembles, or what that resembles where both do: of many copies each is under the first.
  ///
  /// To be asked in the order of the articles.
  private mutating func first<Failure: Error>(
    of number: Int, _ text: (String) throws(Failure) -> String?
  ) throws(Failure) -> Match? {
    guard let match = found[number], let earlier = found[match.original] else {
      return found[number]
    }
    var (own, other) = (Original(number: number), Original(number: earlier.original))
    if let resemblance = try resemblance(&own, &other, text),
      resemblance >= ShingleSet.nearDuplicate
    {
      found[number] = Match(original: earlier.original, resemblance: resemblance)
    }
    return found[number]
  }

  /// Compares articles with an equal band, in order, each with those before it that are no duplicates.
  private mutating func compare<Failure: Error>(
    _ group: some Sequence<Int>, _ text: (String) throws(Failure) -> String?
  ) throws(Failure) {
    var originals: [Original] = []
    for member in group where found[member] == nil {
      var own = Original(number: member)
      for index in candidates(for: member, among: originals) {
        guard let resemblance = try resemblance(&own, &originals[index], text) else { continue }
        let other = originals[index].number
        if resemblance >= ShingleSet.nearDuplicate {
          found[member] = Match(original: other, resemblance: resemblance)
          break
        }
        refused[member, default: []].append(other)
      }
      if found[member] != nil { continue }
      if originals.count < Self.originalLimit { originals.append(own) } else { cut.insert(member) }
    }
  }

  /// The places of those that an article is to be compared with, the likest first.
  private mutating func candidates(for member: Int, among originals: [Original]) -> [Int] {
    let known = refused[member] ?? []
    let room = ShingleSet.comparisonLimit - known.count
    guard room > 0 || originals.isEmpty else {
      cut.insert(member)
      return []
    }
    var likely: [(place: Int, agreement: Int)] = []
    for (place, original) in originals.enumerated() {
      guard articles[original.number].id != articles[member].id,
        let agreement = articles[original.number].sketch.agreement(with: articles[member].sketch),
        !known.contains(original.number)
      else { continue }
      likely.append((place, agreement))
    }
    if likely.count > room { cut.insert(member) }
    return likely.sorted { ($1.agreement, $0.place) < ($0.agreement, $1.place) }.prefix(room)
      .map(\.place)
  }

  private func resemblance<Failure: Error>(
    _ one: inout Original, _ other: inout Original, _ text: (String) throws(Failure) -> String?
  ) throws(Failure) -> Double? {
    guard let first = try shingles(of: &one, text), let second = try shingles(of: &other, text)
    else { return nil }
    return first.resemblance(to: second)
  }

  private func shingles<Failure: Error>(
    of article: inout Original, _ text: (String) throws(Failure) -> String?
  ) throws(Failure) -> ShingleSet? {
    if article.shingles == nil {
      article.shingles = try text(articles[article.number].id).map { ShingleSet($0) }
    }
    return article.shingles
  }
}

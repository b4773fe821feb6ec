internal import DutchText

/// Finds articles that are nearly the same as an earlier one of a run.
///
/// Sketches say which articles are worth comparing, and the texts of the index decide: what is found is
/// always true. Of pairs with a resemblance of 0.73 the sketches miss 1 in 400, with 0.6 1 in 20.
///
/// Invariant: what is found depends on the articles and their order alone.
struct NearDuplicateFinder {
  /// An article that was the first of its kind among those with an equal band, with its shingles once they are known.
  private struct Original {
    let number: Int
    var shingles: ShingleSet?
  }

  /// What an article resembles.
  private struct Match {
    let original: Int
    let resemblance: Double
  }

  private let articles: [ArticleSketch]

  /// - `articles`: Those that were read, in the order of the input.
  init(_ articles: [ArticleSketch]) {
    self.articles = articles.filter { !$0.sketch.isEmpty }
  }

  /// Each article that is a near-duplicate of an earlier one, with that one, in order.
  ///
  /// - `text`: Gives an article's text, or nil for one that is no longer there.
  /// - Complexity: O(n log n), and the comparison of those that the sketches propose; 16 bytes an
  ///   article beside its sketch.
  func find<Failure: Error>(
    _ text: (String) throws(Failure) -> String?
  ) throws(Failure) -> [IndexReport.NearDuplicate] {
    var found: [Int: Match] = [:]
    for band in 0..<TextSketch.bandCount {
      let keys = articles.map { $0.sketch.band(band) }
      let order = articles.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      var start = 0
      while start < order.count {
        var end = start + 1
        while end < order.count, keys[order[end]] == keys[order[start]] { end += 1 }
        if end > start + 1 { try compare(order[start..<end], text, &found) }
        start = end
      }
    }
    return try found.keys.sorted().map { (number) throws(Failure) in
      guard let match = try first(of: number, text, &found) else {
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
  private func first<Failure: Error>(
    of number: Int, _ text: (String) throws(Failure) -> String?, _ found: inout [Int: Match]
  ) throws(Failure) -> Match? {
    guard let match = found[number], let earlier = found[match.original] else {
      return found[number]
    }
    var (own, other) = (Original(number: number), Original(number: earlier.original))
    if let ownShingles = try shingles(of: &own, text), let others = try shingles(of: &other, text) {
      let resemblance = ownShingles.resemblance(to: others)
      if resemblance >= ShingleSet.nearDuplicate {
        found[number] = Match(original: earlier.original, resemblance: resemblance)
      }
    }
    return found[number]
  }

  /// Compares articles with an equal band, each with those before it that are no duplicates among them.
  private func compare<Failure: Error>(
    _ members: ArraySlice<Int>, _ text: (String) throws(Failure) -> String?,
    _ found: inout [Int: Match]
  ) throws(Failure) {
    var originals: [Original] = []
    for member in members {
      var own = Original(number: member)
      var isOriginal = true
      for index in originals.indices where isOriginal {
        let other = originals[index].number
        guard articles[other].id != articles[member].id,
          articles[other].sketch.mayResemble(articles[member].sketch)
        else { continue }
        if found[member]?.original == other {
          isOriginal = false
          continue
        }
        guard let ownShingles = try shingles(of: &own, text),
          let others = try shingles(of: &originals[index], text)
        else { continue }
        let resemblance = ownShingles.resemblance(to: others)
        guard resemblance >= ShingleSet.nearDuplicate else { continue }
        isOriginal = false
        if found[member] == nil {
          found[member] = Match(original: other, resemblance: resemblance)
        }
      }
      if isOriginal { originals.append(own) }
    }
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

internal import DutchText
internal import Index
internal import Search
internal import Storage

// MARK: - Hits with their sentences
extension Library {
  /// The best hits, and how many articles match.
  ///
  /// Where near-duplicates are folded, further hits take their places.
  func hits(
    of query: PreparedQuery, options: SearchOptions
  ) throws(StorageError) -> (hits: [Hit], totalCount: Int) {
    guard options.foldsDuplicates, searcher.analysis != .whitespace else {
      let result = try searcher.search(query, limit: options.limit, countsAll: true)
      var hits: [Hit] = []
      for (index, hit) in result.hits.enumerated() {
        let shown = try searcher.present(hit, of: query, contextCount: options.contextCount)
        if let shown { hits.append(Hit(shown, rank: index + 1)) }
      }
      return (hits, result.totalCount ?? hits.count)
    }
    return try foldedHits(of: query, options: options)
  }

  private func foldedHits(
    of query: PreparedQuery, options: SearchOptions
  ) throws(StorageError) -> (hits: [Hit], totalCount: Int) {
    var folder = HitFolder()
    var places: [SearchHit] = []
    var seenCount = 0
    var wanted = options.limit
    while true {
      // More hits begin with the same ones: their order is a total one.
      let result = try searcher.search(query, limit: wanted, countsAll: true)
      for hit in result.hits.dropFirst(seenCount) {
        seenCount += 1
        let shown = try searcher.present(hit, of: query, contextCount: options.contextCount)
        guard let shown else { continue }
        try folder.add(Hit(shown, rank: 0), text: shown.article.text) {
          (number) throws(StorageError) in
          try searcher.segments[places[number].segment].article(places[number].document).text
        }
        if folder.hits.count > places.count { places.append(hit) }
        if folder.hits.count == options.limit { break }
      }
      if folder.hits.count >= options.limit || result.hits.count < wanted {
        return (folder.hits, result.totalCount ?? seenCount)
      }
      wanted += max(10, wanted)
    }
  }
}

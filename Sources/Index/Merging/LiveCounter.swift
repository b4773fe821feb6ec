internal import Storage

/// Counts the occurrences of a run's form in the documents that stay.
struct LiveCounter {
  private let run: PostingsRun
  private let documentMap: [UInt32]

  init(run: PostingsRun, documentMap: [UInt32]) {
    self.run = run
    self.documentMap = documentMap
  }

  /// The occurrences in the list at `place`.
  func count(at place: FormPlace) throws(StorageError) -> UInt64 {
    let stream = try RunPostingsStream([(run, place)], ordinal: 0, documentMap: documentMap)
    var count: UInt64 = 0
    while stream.document != .max {
      count += UInt64(stream.occurrences.count)
      try stream.next()
    }
    return count
  }
}

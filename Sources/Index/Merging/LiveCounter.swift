internal import Storage

/// Counts the occurrences of a run's forms in the documents that stay.
struct LiveCounter: ~Copyable {
  private var lists: RunLists

  init(run: PostingsRun, documentMap: [UInt32]) {
    lists = RunLists([run], maps: [DocumentMap(documentMap)])
  }

  /// The occurrences in the list at `place`, whose stream is 0.
  mutating func count(at place: FormPlace) throws(StorageError) -> UInt64 {
    lists.removeAll()
    try lists.add([place], worker: 0, ordinal: 0)
    var count: UInt64 = 0
    while lists.document(0) != .max { count += UInt64(try lists.skip(0)) }
    return count
  }
}

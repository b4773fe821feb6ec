internal import Storage

/// The forms of a run.
final class RunFormStream: FormStream {
  private(set) var form: [UInt8] = []
  private(set) var count: UInt64 = 0
  private(set) var place = FormPlace(stream: 0, length: 0, place: 0)
  private var remaining: Int
  private var nextOffset: UInt64 = 0
  private var vocabulary: SpoolCursor
  private var live: LiveCounter?

  /// - Parameters:
  ///   - run: The run.
  ///   - documentMap: The final number of each document, `UInt32.max` where it does not stay.
  ///   - losesDocuments: Whether some documents do not stay, so that counts must be counted.
  init(_ run: PostingsRun, documentMap: [UInt32], losesDocuments: Bool) {
    remaining = run.formCount
    vocabulary = SpoolCursor(run.vocabulary)
    live = losesDocuments ? LiveCounter(run: run, documentMap: documentMap) : nil
  }

  func next() throws(StorageError) -> Bool {
    repeat {
      guard remaining > 0 else { return false }
      remaining -= 1
      let byteCount: UInt64
      (count, byteCount) = try vocabulary.readEntry(&form)
      guard byteCount <= UInt64(UInt32.max) else {
        throw .limitExceeded(
          file: "run", limit: .termListBytes, found: byteCount, maximum: UInt64(UInt32.max))
      }
      place.place = nextOffset
      place.length = UInt32(byteCount)
      nextOffset += byteCount
      if live != nil { count = try live?.count(at: place) ?? 0 }
    } while count == 0
    return true
  }
}

internal import Storage

/// The forms of a run of which some documents do not stay.
final class RunFormStream: FormStream {
  private(set) var form: [UInt8] = []
  private(set) var count: UInt64 = 0
  private(set) var place = FormPlace(stream: 0, length: 0, place: 0)
  let formCount: Int
  private var remaining: Int
  private var nextOffset: UInt64 = 0
  private var vocabulary: SpoolCursor
  private var live: LiveCounter

  /// - Parameters:
  ///   - run: The run.
  ///   - documentMap: The final number of each document, `UInt32.max` where it does not stay.
  init(_ run: PostingsRun, documentMap: [UInt32]) {
    formCount = run.formCount
    remaining = run.formCount
    vocabulary = SpoolCursor(run.vocabulary)
    live = LiveCounter(run: run, documentMap: documentMap)
  }

  func next() throws(StorageError) -> Bool {
    repeat {
      guard remaining > 0 else { return false }
      remaining -= 1
      let byteCount: UInt64
      (_, byteCount) = try vocabulary.readEntry(&form)
      guard byteCount <= UInt64(UInt32.max) else {
        throw .limitExceeded(
          file: "run", limit: .termListBytes, found: byteCount, maximum: UInt64(UInt32.max))
      }
      place.place = nextOffset
      place.length = UInt32(byteCount)
      nextOffset += byteCount
      count = try live.count(at: place)
    } while count == 0
    return true
  }
}

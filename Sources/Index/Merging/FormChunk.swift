internal import Storage

/// A sorted piece of what a `FormSorter` was given, read from its start to its end.
final class FormChunk {
  /// The term of the current form; only after `next()` returned true.
  private(set) var term: [UInt8] = []
  /// The beginning of the term, as an integer.
  private(set) var prefix: UInt64 = 0
  private(set) var form: UInt32 = 0
  private(set) var count: UInt64 = 0
  private(set) var places: [FormPlace] = []

  private var cursor: SpoolCursor
  private var remaining: Int

  /// - Parameters:
  ///   - records: `FormSorter` has their layout.
  ///   - count: How many there are.
  init(_ records: FinishedSpool, count: Int) {
    cursor = SpoolCursor(records)
    remaining = count
  }

  /// Turns to the next form; false at the end.
  func next() throws(StorageError) -> Bool {
    guard remaining > 0 else { return false }
    remaining -= 1
    term.removeAll(keepingCapacity: true)
    try cursor.read(Int(try cursor.readVarint()), appendingTo: &term)
    prefix = DictionaryPrefix.value(of: term.span)
    form = UInt32(truncatingIfNeeded: try cursor.readVarint())
    count = try cursor.readVarint()
    places.removeAll(keepingCapacity: true)
    for _ in 0..<(try cursor.readVarint()) {
      let stream = UInt32(truncatingIfNeeded: try cursor.readVarint())
      let length = UInt32(truncatingIfNeeded: try cursor.readVarint())
      places.append(FormPlace(stream: stream, length: length, place: try cursor.readVarint()))
    }
    return true
  }

  /// Whether its form comes before another chunk's.
  func comes(before other: FormChunk) -> Bool {
    if prefix != other.prefix { return prefix < other.prefix }
    if DictionaryPrefix.isAscending(term.span, other.term.span) { return true }
    if DictionaryPrefix.isAscending(other.term.span, term.span) { return false }
    return count != other.count ? count > other.count : form < other.form
  }
}

internal import Storage

/// A sorted piece of what a `FormSorter` was given, read from its start to its end.
final class FormChunk {
  /// The term of the current form; only after `next()` returned true.
  private(set) var term: [UInt8] = []
  /// The beginning of the term, as an integer.
  private(set) var prefix: UInt64 = 0
  private(set) var form: UInt32 = 0
  /// The number of the part that the term stands for; nil where it is the form's own.
  private(set) var part: UInt32?
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
    let number = try cursor.readVarint()
    part = number == 0 ? nil : UInt32(truncatingIfNeeded: number - 1)
    count = try cursor.readVarint()
    places.removeAll(keepingCapacity: true)
    for _ in 0..<(try cursor.readVarint()) { places.append(try FormPlace(&cursor)) }
    return true
  }

  /// Whether its form comes before another chunk's.
  func comes(before other: FormChunk) -> Bool {
    if prefix != other.prefix { return prefix < other.prefix }
    if DictionaryPrefix.isAscending(term.span, other.term.span) { return true }
    if DictionaryPrefix.isAscending(other.term.span, term.span) { return false }
    if count != other.count { return count > other.count }
    if form != other.form { return form < other.form }
    return part ?? 0 < other.part ?? 0
  }
}

internal import Storage

/// A sorted piece of what a `FormSorter` was given, read from its start to its end.
struct FormChunk: ~Copyable {
  /// The term of the current form; only after `next()` returned true.
  private(set) var term = KeyBuffer()
  private(set) var form: UInt32 = 0
  /// The number of the part that the term stands for; nil where it is the form's own.
  private(set) var part: UInt32?
  private(set) var count: UInt64 = 0
  private(set) var places: [FormPlace] = []

  private var records: SpoolReader
  private var remaining: Int

  /// - Parameters:
  ///   - records: `FormSorter` has their layout.
  ///   - count: How many there are.
  init(_ records: FinishedSpool, count: Int) {
    self.records = SpoolReader(records)
    remaining = count
  }

  /// Turns to the next form; false at the end.
  @inline(__always)
  mutating func next() throws(StorageError) -> Bool {
    guard remaining > 0 else { return false }
    remaining &-= 1
    try records.load(RawVarint.byteBound)
    let byteCount = Int(records.readVarint())
    try records.load(byteCount + 4 * RawVarint.byteBound)
    // SAFETY: the reader traps unless it has so many bytes, and they are not the term's.
    unsafe term.set(shared: 0, records.read(byteCount), count: byteCount)
    form = UInt32(truncatingIfNeeded: records.readVarint())
    let number = records.readVarint()
    part = number == 0 ? nil : UInt32(truncatingIfNeeded: number &- 1)
    count = records.readVarint()
    places.removeAll(keepingCapacity: true)
    for _ in 0..<records.readVarint() {
      try records.load(3 * RawVarint.byteBound)
      places.append(FormPlace(&records))
    }
    return true
  }

  /// Whether its form comes before another chunk's.
  func comes(before other: borrowing FormChunk) -> Bool {
    let order = term.order(other.term)
    if order != 0 { return order < 0 }
    if count != other.count { return count > other.count }
    if form != other.form { return form < other.form }
    return part ?? 0 < other.part ?? 0
  }
}

internal import Storage

/// Brings the forms of a merge into the order of their terms, in bounded memory.
///
/// By term, then by descending count, then by form: the order of terms and of a term's ordinals. What does not
/// fit is sorted in pieces that go to a file. A record: `varint byte count of the term, term, varint form,
/// varint part, varint count, varint places, [FormPlace]ⁿ`; part: 0 for the form's own term, else the number of the
/// part that the term stands for, plus 1.
struct FormSorter: ~Copyable {
  private var records: [UInt8] = []
  private var keys: [Key] = []
  private var isSorted = true
  private var chunks: [(records: FinishedSpool, count: Int)] = []
  private let byteLimit: Int
  private let directory: String
  private let fileSystem: FileSystem

  /// A record, by the beginning of its term and its place in `records`.
  private struct Key {
    var prefix: UInt64
    var start: UInt32
  }

  /// - Parameters:
  ///   - byteLimit: What it may hold.
  ///   - directory: Where files go.
  ///   - fileSystem: Where writing can be made to fail.
  init(byteLimit: Int, directory: String, fileSystem: FileSystem) {
    self.byteLimit = min(byteLimit, 1 << 30)
    self.directory = directory
    self.fileSystem = fileSystem
  }

  /// Adds a key of a form; forms come in byte order, and so in the order of their numbers.
  ///
  /// - `part`: Nil for the form's own term, else the number of the part that the term stands for.
  mutating func add(
    _ form: UInt32, part: UInt32?, term: Span<UInt8>, count: UInt64,
    places: ArraySlice<FormPlace>
  ) throws(StorageError) {
    let key = Key(prefix: DictionaryPrefix.value(of: term), start: UInt32(records.count))
    RawVarint.append([UInt64(term.count)], to: &records)
    // SAFETY: an array copies the bytes.
    unsafe term.withUnsafeBufferPointer { unsafe records.append(contentsOf: $0) }
    let number = part.map { UInt64($0) + 1 } ?? 0
    RawVarint.append([UInt64(form), number, count, UInt64(places.count)], to: &records)
    for place in places { place.append(to: &records) }
    if isSorted, let last = keys.last {
      // SAFETY: both keys are those of records.
      isSorted = unsafe records.withUnsafeBufferPointer { unsafe Self.comes(last, key, $0) }
    }
    keys.append(key)
    if records.count + keys.count * MemoryLayout<Key>.stride > byteLimit { try endChunk() }
  }

  private mutating func endChunk() throws(StorageError) {
    guard !keys.isEmpty else { return }
    if !isSorted {
      // SAFETY: all keys are those of records.
      unsafe records.withUnsafeBufferPointer { records in
        keys.sort { unsafe Self.comes($0, $1, records) }
      }
    }
    var spool = SectionSpool(directory: directory, fileSystem: fileSystem)
    for key in keys {
      let start = Int(key.start)
      spool.buffer.append(contentsOf: records[start..<end(ofRecordAt: start)])
      try spool.overflow()
    }
    chunks.append((spool.finish(), keys.count))
    records.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    isSorted = true
  }

  /// Ends the sorting.
  consuming func finish() throws(StorageError) -> SortedForms {
    if chunks.isEmpty, isSorted {
      return try SortedForms([(FinishedSpool(records), keys.count)])
    }
    try endChunk()
    return try SortedForms(chunks)
  }

  /// Whether `left` comes before `right`.
  @unsafe
  @inline(__always)
  private static func comes(
    _ left: Key, _ right: Key, _ records: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    left.prefix != right.prefix
      ? left.prefix < right.prefix : unsafe isFirst(left, right, records)
  }

  /// The order of two records whose terms have the same prefix.
  @unsafe
  @inline(never)
  private static func isFirst(
    _ left: Key, _ right: Key, _ records: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var first = Int(left.start)
    var second = Int(right.start)
    // SAFETY: the varints and terms of records; `readVarint` checks each place.
    let firstCount = unsafe Int(readVarint(&first, records))
    let secondCount = unsafe Int(readVarint(&second, records))
    let limit = min(firstCount, secondCount)
    precondition(max(first + firstCount, second + secondCount) <= records.count)
    var index = min(8, limit)
    while index < limit {
      // SAFETY: checked just now.
      let (one, other) = unsafe (records[first &+ index], records[second &+ index])
      if one != other { return one < other }
      index &+= 1
    }
    if firstCount != secondCount { return firstCount < secondCount }
    (first, second) = (first + firstCount, second + secondCount)
    let (form, part, count) = unsafe (
      readVarint(&first, records), readVarint(&first, records), readVarint(&first, records)
    )
    let other = unsafe (
      form: readVarint(&second, records), part: readVarint(&second, records),
      count: readVarint(&second, records)
    )
    if count != other.count { return count > other.count }
    return (form, part) < (other.form, other.part)
  }

  private func end(ofRecordAt start: Int) -> Int {
    var place = start
    // SAFETY: `readVarint` checks each place.
    unsafe records.withUnsafeBufferPointer { records in
      let byteCount = unsafe Int(Self.readVarint(&place, records))
      place += byteCount
      for _ in 0..<3 { _ = unsafe Self.readVarint(&place, records) }
      let count = unsafe Self.readVarint(&place, records)
      for _ in 0..<(3 * count) { _ = unsafe Self.readVarint(&place, records) }
    }
    return place
  }

  @unsafe
  @inline(__always)
  private static func readVarint(
    _ place: inout Int, _ records: UnsafeBufferPointer<UInt8>
  ) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      precondition(place >= 0 && place < records.count)
      // SAFETY: checked just now.
      let byte = unsafe records[place]
      place &+= 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
  }
}

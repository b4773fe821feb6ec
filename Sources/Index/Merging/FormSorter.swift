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
  private var chunks: [FormChunk] = []
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
    Varint.append(UInt64(term.count), to: &records)
    for index in term.indices { records.append(term[index]) }
    Varint.append(UInt64(form), to: &records)
    Varint.append(part.map { UInt64($0) + 1 } ?? 0, to: &records)
    Varint.append(count, to: &records)
    Varint.append(UInt64(places.count), to: &records)
    for place in places { place.append(to: &records) }
    if let last = keys.last, isSorted { isSorted = comes(last, before: key) }
    keys.append(key)
    if records.count + keys.count * MemoryLayout<Key>.stride > byteLimit { try endChunk() }
  }

  private mutating func endChunk() throws(StorageError) {
    guard !keys.isEmpty else { return }
    if !isSorted {
      var sorted = keys
      sorted.sort { comes($0, before: $1) }
      keys = sorted
    }
    var spool = SectionSpool(directory: directory, fileSystem: fileSystem)
    for key in keys {
      let start = Int(key.start)
      spool.buffer.append(contentsOf: records[start..<end(ofRecordAt: start)])
      try spool.overflow()
    }
    chunks.append(FormChunk(spool.finish(), count: keys.count))
    records.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    isSorted = true
  }

  /// Ends the sorting.
  consuming func finish() throws(StorageError) -> SortedForms {
    if chunks.isEmpty, isSorted {
      return try SortedForms([FormChunk(FinishedSpool(records), count: keys.count)])
    }
    try endChunk()
    return try SortedForms(chunks)
  }

  private func comes(_ left: Key, before right: Key) -> Bool {
    if left.prefix != right.prefix { return left.prefix < right.prefix }
    let (first, second) = (head(Int(left.start)), head(Int(right.start)))
    let bytes = records.span
    let (leftTerm, rightTerm) = (bytes.extracting(first.term), bytes.extracting(second.term))
    if DictionaryPrefix.isAscending(leftTerm, rightTerm) { return true }
    if DictionaryPrefix.isAscending(rightTerm, leftTerm) { return false }
    if first.count != second.count { return first.count > second.count }
    return (first.form, first.part) < (second.form, second.part)
  }

  private func head(
    _ start: Int
  ) -> (term: Range<Int>, form: UInt64, part: UInt64, count: UInt64, end: Int) {
    var place = start
    let byteCount = Int(readVarint(&place))
    let term = place..<(place + byteCount)
    place = term.upperBound
    let form = readVarint(&place)
    let part = readVarint(&place)
    let count = readVarint(&place)
    return (term, form, part, count, place)
  }

  private func end(ofRecordAt start: Int) -> Int {
    var place = head(start).end
    let count = readVarint(&place)
    for _ in 0..<(3 * count) { _ = readVarint(&place) }
    return place
  }

  private func readVarint(_ place: inout Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = records[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }
}

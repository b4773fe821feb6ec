internal import Storage

/// Encodes and decodes the payloads of a term dictionary's block, one after the other.
///
/// Layout: docs/INDEX-FORMAT.md, "Dictionaries". Offsets lean on the entry before, so a decoder walks a
/// block from its start.
struct TermPayload: DictionaryPayload {
  private var last = TermEntry()
  private var nextForm: UInt32 = 0

  /// Forgets the entry before: call it at the start of a block.
  mutating func startBlock() {
    last = TermEntry()
  }

  /// Appends an entry's payload.
  mutating func append(_ entry: TermEntry, startsBlock: Bool, to bytes: inout [UInt8]) {
    if startsBlock { self.startBlock() }
    let isSingle = entry.documentFrequency == 1
    let repeats = entry.occurrenceCount - UInt64(entry.documentFrequency)
    let hasMore = repeats > 0 || entry.formCount > 1 || (isSingle && entry.singleExtra > 0)
    Varint.append(UInt64(entry.documentFrequency) << 1 | (hasMore ? 1 : 0), to: &bytes)
    if hasMore {
      Varint.append(repeats, to: &bytes)
      Varint.append(UInt64(entry.formCount - 1), to: &bytes)
      if isSingle { Varint.append(UInt64(entry.singleExtra), to: &bytes) }
    }
    if startsBlock { Varint.append(UInt64(entry.firstForm), to: &bytes) }
    if isSingle {
      Varint.append(UInt64(entry.singleDocument), to: &bytes)
    } else {
      Varint.append(entry.postingsOffset - last.postingsOffset, to: &bytes)
      last.postingsOffset = entry.postingsOffset
    }
    if entry.hasBlockTable {
      Varint.append(entry.tableOffset - last.tableOffset, to: &bytes)
      last.tableOffset = entry.tableOffset
    }
    Varint.append(entry.positionsOffset - last.positionsOffset, to: &bytes)
    last.positionsOffset = entry.positionsOffset
    if entry.formCount > 1 {
      Varint.append(entry.ordinalsOffset - last.ordinalsOffset, to: &bytes)
      last.ordinalsOffset = entry.ordinalsOffset
    }
  }

  /// Reads the next entry of a block.
  mutating func read(from bytes: inout DictionaryBytes, startsBlock: Bool) -> TermEntry {
    if startsBlock { self.startBlock() }
    var entry = TermEntry()
    let head = bytes.readVarint32()
    entry.documentFrequency = head >> 1
    entry.occurrenceCount = UInt64(entry.documentFrequency)
    entry.formCount = 1
    if head & 1 != 0 {
      entry.occurrenceCount &+= bytes.readVarint()
      entry.formCount = bytes.readVarint32() &+ 1
      if entry.documentFrequency == 1 { entry.singleExtra = bytes.readVarint32() }
    }
    if startsBlock { nextForm = bytes.readVarint32() }
    entry.firstForm = nextForm
    nextForm = nextForm &+ entry.formCount
    if entry.documentFrequency == 1 {
      entry.singleDocument = bytes.readVarint32()
    } else {
      entry.postingsOffset = last.postingsOffset &+ bytes.readVarint()
      last.postingsOffset = entry.postingsOffset
    }
    if entry.hasBlockTable {
      entry.tableOffset = last.tableOffset &+ bytes.readVarint()
      last.tableOffset = entry.tableOffset
    }
    entry.positionsOffset = last.positionsOffset &+ bytes.readVarint()
    last.positionsOffset = entry.positionsOffset
    if entry.formCount > 1 {
      entry.ordinalsOffset = last.ordinalsOffset &+ bytes.readVarint()
      last.ordinalsOffset = entry.ordinalsOffset
    }
    return entry
  }
}

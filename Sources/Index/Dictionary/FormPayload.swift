internal import Storage

/// Encodes and decodes the payloads of a form dictionary.
///
/// Layout: docs/INDEX-FORMAT.md, "Dictionaries".
struct FormPayload: DictionaryPayload {
  /// Appends an entry's payload.
  static func append(_ entry: FormEntry, to bytes: inout [UInt8]) {
    Varint.append(UInt64(entry.term), to: &bytes)
    Varint.append(UInt64(entry.ordinal), to: &bytes)
    Varint.append(entry.count, to: &bytes)
  }

  mutating func read(from bytes: inout DictionaryBytes, startsBlock: Bool) -> FormEntry {
    FormEntry(
      term: bytes.readVarint32(), ordinal: bytes.readVarint32(), count: bytes.readVarint())
  }
}

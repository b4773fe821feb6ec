internal import Storage

/// How a dictionary's payloads are decoded; a value of it walks one block from its start.
protocol DictionaryPayload {
  /// What a payload says.
  associatedtype Entry

  init()

  /// Reads the next payload of a block.
  mutating func read(
    from reader: inout ByteReader, in bytes: RawSpan, startsBlock: Bool
  ) throws(StorageError) -> Entry
}

/// How a dictionary's payloads are decoded; a value of it walks one block from its start.
protocol DictionaryPayload {
  /// What a payload says.
  associatedtype Entry

  init()

  /// Reads the next payload of a block; what it gives is of no use once the bytes are damaged.
  mutating func read(from bytes: inout DictionaryBytes, startsBlock: Bool) -> Entry
}

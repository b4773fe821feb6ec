internal import Storage

/// Writes sorted keys with their payloads, front-coded in blocks of 16.
///
/// Layout: docs/INDEX-FORMAT.md, "Dictionaries".
struct DictionaryWriter: ~Copyable {
  /// Keys in a block.
  static let blockSize = 16

  private(set) var blocks: SectionSpool
  private(set) var count = 0
  private var prefixes: [UInt64] = []
  private var offsets: [UInt64] = []
  private var lastKey: [UInt8] = []

  init(blocks: consuming SectionSpool) {
    self.blocks = blocks
  }

  /// Whether the next key starts a block, so that its payload must not lean on the one before.
  var startsBlock: Bool { count % Self.blockSize == 0 }

  /// Adds the next key.
  ///
  /// - Parameters:
  ///   - key: Above the last one, in byte order.
  ///   - payload: Its payload, encoded.
  /// - Throws: `StorageError`.
  mutating func add(_ key: Span<UInt8>, payload: Span<UInt8>) throws(StorageError) {
    var shared = 0
    if startsBlock {
      prefixes.append(DictionaryPrefix.value(of: key))
      offsets.append(blocks.byteCount)
    } else {
      let limit = min(key.count, lastKey.count)
      while shared < limit, key[shared] == lastKey[shared] { shared += 1 }
    }
    precondition(
      count == 0 || DictionaryPrefix.isAscending(lastKey.span, key), "keys must ascend")
    Varint.append(UInt64(shared), to: &blocks.buffer)
    Varint.append(UInt64(key.count - shared), to: &blocks.buffer)
    for index in shared..<key.count { blocks.buffer.append(key[index]) }
    for index in payload.indices { blocks.buffer.append(payload[index]) }
    lastKey.removeAll(keepingCapacity: true)
    for index in key.indices { lastKey.append(key[index]) }
    count += 1
    try blocks.overflow()
  }

  /// Ends the dictionary: its blocks, and the bytes of its index.
  consuming func finish() -> (blocks: FinishedSpool, index: [UInt8]) {
    var index = ByteWriter()
    for prefix in prefixes { index.writeUInt64(prefix) }
    for offset in offsets { index.writeUInt64(offset) }
    return (blocks.finish(), index.bytes)
  }
}

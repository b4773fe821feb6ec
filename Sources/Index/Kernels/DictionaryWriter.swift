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
  private var lastKey = KeyBuffer()

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
  mutating func add(_ key: borrowing KeyBuffer, payload: Span<UInt8>) throws(StorageError) {
    // SAFETY: the bytes are used before the key changes.
    unsafe try add(key.pointer, payload: payload)
  }

  /// Adds a key of a list.
  mutating func add(
    _ number: Int, of keys: FormList, payload: Span<UInt8>
  ) throws(StorageError) {
    let range = keys.range(number)
    // SAFETY: the bytes are used inside the closure only; a list's ranges lie in its bytes.
    unsafe try keys.bytes.withUnsafeBufferPointer { (bytes) throws(StorageError) in
      unsafe try add(UnsafeBufferPointer(rebasing: bytes[range]), payload: payload)
    }
  }

  @unsafe
  private mutating func add(
    _ key: UnsafeBufferPointer<UInt8>, payload: Span<UInt8>
  ) throws(StorageError) {
    let shared = unsafe sharedCount(key)
    let written = startsBlock ? 0 : shared
    let start = blocks.byteCount
    let limit = 2 * RawVarint.byteBound + key.count + payload.count
    // SAFETY: `limit` bytes are room for all; neither key nor payload are the spool's.
    unsafe RawAppend.append(to: &blocks.buffer, atMost: limit) { output in
      var next = unsafe output
      let rest = key.count - written
      unsafe RawVarint.write(UInt64(written), &next)
      unsafe RawVarint.write(UInt64(rest), &next)
      if rest > 0, let bytes = key.baseAddress {
        unsafe UnsafeMutableRawPointer(next).copyMemory(from: bytes + written, byteCount: rest)
        unsafe next += rest
      }
      unsafe payload.withUnsafeBytes { payload in
        guard let bytes = payload.baseAddress else { return }
        unsafe UnsafeMutableRawPointer(next).copyMemory(from: bytes, byteCount: payload.count)
        unsafe next += payload.count
      }
      return unsafe next - output
    }
    let isFirst = startsBlock
    if let bytes = key.baseAddress, key.count > shared {
      unsafe lastKey.set(shared: shared, bytes + shared, count: key.count - shared)
    }
    if isFirst {
      prefixes.append(lastKey.prefix)
      offsets.append(start)
    }
    count += 1
    try blocks.overflow()
  }

  /// How many bytes a key begins with as the last one does, above which it must be.
  @unsafe
  private func sharedCount(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    let last = unsafe lastKey.pointer
    let limit = min(key.count, last.count)
    var shared = 0
    // SAFETY: `shared` stays below both counts.
    while shared < limit, unsafe key[shared] == last[shared] { shared &+= 1 }
    let isAbove =
      shared < limit ? unsafe key[shared] > last[shared] : key.count > last.count
    precondition(isAbove || count == 0, "keys must ascend")
    return shared
  }

  /// Ends the dictionary: its blocks, and the bytes of its index.
  consuming func finish() -> (blocks: FinishedSpool, index: [UInt8]) {
    var index = ByteWriter(capacity: 16 * prefixes.count)
    for prefix in prefixes { index.writeUInt64(prefix) }
    for offset in offsets { index.writeUInt64(offset) }
    return (blocks.finish(), index.bytes)
  }
}

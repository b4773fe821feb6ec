internal import Storage

// MARK: - Walks that leave out stretches
extension DictionaryReader {
  /// Walks the items in order as `body` says, passing over blocks that it leaves out.
  ///
  /// - Complexity: O(items in the blocks that are looked at), and O(log *keys*) for a stretch of blocks that is not.
  func walk(
    _ body: (Int, [UInt8], Payload.Entry) throws(StorageError) -> DictionaryStep
  ) throws(StorageError) {
    var block = 0
    var target: [UInt8]? = []
    while block < blockCount {
      target = try walk(inBlock: block, from: target ?? [], body)
      guard let target else { return }
      block += 1
      if !target.isEmpty, block < blockCount { block = try self.block(from: block, of: target) }
    }
  }

  /// Walks the keys of a block that are not below `target`.
  ///
  /// - Returns: What keys must not be below in the next block; nil when the walk is over.
  private func walk(
    inBlock block: Int, from target: [UInt8],
    _ body: (Int, [UInt8], Payload.Entry) throws(StorageError) -> DictionaryStep
  ) throws(StorageError) -> [UInt8]? {
    let first = block * DictionaryWriter.blockSize
    var scan = try scan(ofBlock: block)
    var key: [UInt8] = []
    var target = target
    for number in first..<min(first + DictionaryWriter.blockSize, count) {
      guard let entry = scan.next(&key) else { throw malformed(.badVarint) }
      if DictionaryPrefix.isAscending(key.span, target.span) { continue }
      switch try body(number, key, entry) {
      case .next: target.removeAll(keepingCapacity: true)
      case .skip(let byteCount):
        guard let next = Self.successor(of: key.prefix(byteCount)) else { return nil }
        target = next
      case .seek(let text): target = text
      case .stop: return nil
      }
    }
    return target
  }

  /// The lowest key above all that begin with a prefix; nil where there is none.
  private static func successor(of prefix: ArraySlice<UInt8>) -> [UInt8]? {
    var next = prefix
    while next.last == 0xFF { next.removeLast() }
    guard let last = next.popLast() else { return nil }
    return next + [last + 1]
  }

  /// The first block, from a number on, that may hold a key that is not below another.
  private func block(from number: Int, of key: [UInt8]) throws(StorageError) -> Int {
    if try firstPrefix(ofBlock: number) >= DictionaryPrefix.value(of: key.span) { return number }
    return max(number, try block(of: key) ?? number)
  }
}

internal import Storage

/// Finds the block of a dictionary in which a key must stand.
///
/// Layout: docs/INDEX-FORMAT.md, "Dictionaries", *DictionaryIndex*. What it relies on: the section has 16
/// bytes a block, checked when it is made; chunks are verified before they are read.
struct DictionaryIndex {
  private let container: ContainerReader
  private let section: Section
  /// The blocks.
  let blockCount: Int

  /// - Throws: `StorageError.malformed` if the section does not hold an entry a block.
  init(
    _ container: ContainerReader, section: Section, keyCount: Int
  ) throws(StorageError) {
    self.container = container
    self.section = section
    blockCount = (keyCount + DictionaryWriter.blockSize - 1) / DictionaryWriter.blockSize
    guard section.byteCount == 16 * blockCount else {
      throw .malformed(
        file: container.path, section: section.kind, offset: 0,
        reason: .countMismatch(
          expected: UInt64(16 * blockCount), found: UInt64(section.byteCount)))
    }
  }

  /// The blocks whose first key may be `key` or the last one before it, as far as prefixes tell: the
  /// last block with a lower prefix, and all with the same.
  ///
  /// - Complexity: O(log *blocks* + blocks with the same prefix).
  func candidates(_ prefix: UInt64) throws(StorageError) -> Range<Int> {
    var low = 0
    var count = blockCount
    while count > 0 {
      let half = count &>> 1
      let isLower = try word(low &+ half) < prefix
      low = isLower ? low &+ half &+ 1 : low
      count = isLower ? count &- half &- 1 : half
    }
    var end = low
    while end < blockCount, try word(end) == prefix { end &+= 1 }
    return max(0, low - 1)..<end
  }

  /// The first eight bytes of a block's first key, as `DictionaryPrefix` gives them.
  func prefix(ofBlock block: Int) throws(StorageError) -> UInt64 {
    precondition(block >= 0 && block < blockCount)
    return try word(block)
  }

  /// Where a block starts in the dictionary's section.
  func offset(ofBlock block: Int) throws(StorageError) -> UInt64 {
    precondition(block >= 0 && block < blockCount)
    return try word(blockCount &+ block)
  }

  /// Word `index` of the section, below `2 * blockCount`: the prefixes, then the offsets.
  @inline(__always)
  private func word(_ index: Int) throws(StorageError) -> UInt64 {
    let offset = section.byteOffset &+ 8 &* index
    let chunk = offset &>> ContainerFormat.chunkShift
    // SAFETY: the section holds 2 * blockCount words, aligned so that none crosses a chunk, inside the file;
    // the chunk is verified before it is read.
    let words = unsafe container.unsafeVerifiedChunks
    if unsafe (words[chunk &>> 6] &>> UInt64(chunk & 63)) & 1 == 0 {
      try container.verify(offset..<(offset + 8))
    }
    return unsafe UInt64(
      littleEndian: container.unsafeBytes.baseAddress.unsafelyUnwrapped.loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }
}

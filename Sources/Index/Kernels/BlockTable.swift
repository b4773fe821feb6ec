package import Storage

/// The table that stands beside the blocks of a term with more than 128 documents.
///
/// Layout: docs/INDEX-FORMAT.md, "Block tables". What it relies on: the table lies inside its section and
/// its chunks are verified, both checked when it is made. It may be used while the container lives.
@safe
package struct BlockTable {
  /// Blocks that share an entry of the coarser level.
  package static let superBlockSize = BlockTableBuilder.superBlockSize
  /// The thresholds of three ranks, two bytes each, and two bytes of zero.
  private static let thresholdByteCount = 8

  /// The blocks.
  package let blockCount: Int
  /// The entries of the coarser level.
  package let superBlockCount: Int
  private let thresholds: UnsafeRawPointer
  private let lastDocuments: UnsafeRawPointer
  private let dataOffsets: UnsafeRawPointer
  private let superLastDocuments: UnsafeRawPointer
  private let superImpacts: UnsafeRawPointer
  private let impacts: UnsafeRawPointer
  private let positionOffsets: UnsafeRawPointer
  private let ordinalOffsets: UnsafeRawPointer
  private let strengths: UnsafeRawPointer

  /// - Throws: `StorageError.malformed` if the table leaves its section, `.checksumMismatch`.
  /// - Complexity: O(*blocks*) once a segment, for the checksums; then O(1).
  package init(
    _ container: ContainerReader, section: Section, entry: TermEntry
  ) throws(StorageError) {
    let blocks = (Int(entry.documentFrequency) + 127) / 128
    let supers = (blocks + Self.superBlockSize - 1) / Self.superBlockSize
    let byteCount =
      Self.thresholdByteCount + blocks * (4 + 4 + 12 + 4 + 2 + (entry.formCount > 1 ? 4 : 0))
      + supers * (4 + 24 + 2)
    guard entry.tableOffset <= UInt64(section.byteCount),
      byteCount <= section.byteCount - Int(entry.tableOffset)
    else {
      throw .malformed(
        file: container.path, section: section.kind, offset: Int(clamping: entry.tableOffset),
        reason: .outOfBounds(
          offset: entry.tableOffset, byteCount: UInt64(byteCount),
          limit: UInt64(section.byteCount)))
    }
    let start = section.byteOffset + Int(entry.tableOffset)
    try container.verify(start..<(start + byteCount))
    blockCount = blocks
    superBlockCount = supers
    // SAFETY: `byteCount` bytes from `start` lie in the section, checked above; the parts add up to it.
    unsafe thresholds = container.unsafeBytes.baseAddress.unsafelyUnwrapped + start
    unsafe lastDocuments = thresholds + Self.thresholdByteCount
    unsafe dataOffsets = lastDocuments + 4 * blocks
    unsafe superLastDocuments = dataOffsets + 4 * blocks
    unsafe superImpacts = superLastDocuments + 4 * supers
    unsafe impacts = superImpacts + 24 * supers
    unsafe positionOffsets = impacts + 12 * blocks
    unsafe ordinalOffsets = positionOffsets + 4 * blocks
    unsafe strengths = ordinalOffsets + (entry.formCount > 1 ? 4 * blocks : 0)
  }

  /// The last document of a block below `blockCount`.
  @inline(__always)
  package func lastDocument(ofBlock block: Int) -> UInt32 {
    unsafe Self.word(lastDocuments, block)
  }

  /// Where a block starts in the term's postings.
  @inline(__always)
  package func dataOffset(ofBlock block: Int) -> Int { Int(unsafe Self.word(dataOffsets, block)) }

  /// Where a block's chunk starts in the term's positions.
  package func positionOffset(ofBlock block: Int) -> Int {
    Int(unsafe Self.word(positionOffsets, block))
  }

  /// Where a block's chunk starts in the term's form ordinals; only with more than one form.
  package func ordinalOffset(ofBlock block: Int) -> Int {
    Int(unsafe Self.word(ordinalOffsets, block))
  }

  /// The last document of 32 blocks.
  @inline(__always)
  package func superLastDocument(_ index: Int) -> UInt32 {
    unsafe Self.word(superLastDocuments, index)
  }

  /// The strength that each of the best 10, 100 or 1,000 documents reaches; 0: unknown.
  ///
  /// - `rank`: 0, 1 or 2.
  package func threshold(_ rank: Int) -> Float {
    precondition((0...2).contains(rank))
    // SAFETY: the rank's two bytes are in the table.
    let code = unsafe thresholds.loadUnaligned(fromByteOffset: 2 * rank, as: UInt16.self)
    return code == 0 ? 0 : Strength.value(ofCode: code)
  }

  /// No document of a block below `blockCount` has a higher strength.
  @inline(__always)
  package func ceiling(ofBlock block: Int) -> Float {
    // SAFETY: the block's two bytes are in the table.
    Strength.value(
      ofCode: unsafe strengths.loadUnaligned(fromByteOffset: 2 &* block, as: UInt16.self))
  }

  /// No document of 32 blocks has a higher strength.
  package func superCeiling(_ index: Int) -> Float {
    ceiling(ofBlock: blockCount &+ index)  // they follow on the blocks'
  }

  /// The codes of the strengths of the blocks from `block`, which is below `blockCount`: two bytes each.
  @unsafe
  package func unsafeStrengths(fromBlock block: Int) -> UnsafeRawPointer {
    // SAFETY: the block's bytes are in the table.
    unsafe strengths + 2 &* block
  }

  /// The impacts of a block below `blockCount`, repetitions included.
  package func impacts(ofBlock block: Int) -> [Impact] {
    // SAFETY: the block's 12 bytes are in the table.
    unsafe Self.pairs(impacts + 12 * block, count: 4)
  }

  /// The impacts of 32 blocks, repetitions included.
  package func superImpacts(_ index: Int) -> [Impact] {
    // SAFETY: the entry's 24 bytes are in the table.
    unsafe Self.pairs(superImpacts + 24 * index, count: 8)
  }

  private static func pairs(_ bytes: UnsafeRawPointer, count: Int) -> [Impact] {
    (0..<count).map { pair in
      // SAFETY: `count` frequencies of two bytes, then as many norms, by the callers above.
      unsafe Impact(
        frequency: bytes.loadUnaligned(fromByteOffset: 2 * pair, as: UInt16.self),
        norm: bytes.load(fromByteOffset: 2 * count + pair, as: UInt8.self))
    }
  }

  /// The last documents of all blocks, four bytes each, perhaps unaligned.
  @unsafe package var unsafeLastDocuments: UnsafeRawPointer { unsafe lastDocuments }

  /// The impacts of the blocks from `block`, which is below `blockCount`: 12 bytes each.
  @unsafe
  package func unsafeImpacts(fromBlock block: Int) -> UnsafeRawPointer {
    // SAFETY: the block's bytes are in the table.
    unsafe impacts + 12 &* block
  }

  /// The first block, at or after `block`, whose last document is not below `document`.
  ///
  /// - Returns: `blockCount` when there is none.
  /// - Complexity: O(log *distance*): by super blocks, then by halves.
  package func firstBlock(from block: Int, reaching document: UInt32) -> Int {
    if block >= blockCount || lastDocument(ofBlock: block) >= document { return block }
    var superBlock = block / Self.superBlockSize
    while superBlock < superBlockCount, superLastDocument(superBlock) < document {
      superBlock &+= 1
    }
    if superBlock == superBlockCount { return blockCount }
    var low = max(block &+ 1, superBlock &* Self.superBlockSize)
    var high = min(blockCount &- 1, superBlock &* Self.superBlockSize &+ Self.superBlockSize &- 1)
    while low < high {
      let middle = (low &+ high) &>> 1
      if lastDocument(ofBlock: middle) < document { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// The highest `frequency · normInverse[norm]` that a document of the block can have; infinite when a
  /// frequency is too high to be kept.
  ///
  /// - `normInverse`: 256 values.
  @unsafe
  @inline(__always)
  package func strength(ofBlock block: Int, _ normInverse: UnsafePointer<Float>) -> Float {
    // SAFETY: `block` is below `blockCount`, so its 12 bytes are in the table; norms are bytes.
    unsafe Self.strength(impacts + 12 &* block, pairs: 4, normInverse)
  }

  /// The same for 32 blocks.
  @unsafe
  package func superStrength(_ index: Int, _ normInverse: UnsafePointer<Float>) -> Float {
    // SAFETY: `index` is below `superBlockCount`, so its 24 bytes are in the table.
    unsafe Self.strength(superImpacts + 24 &* index, pairs: 8, normInverse)
  }

  @inline(__always)
  private static func strength(
    _ bytes: UnsafeRawPointer, pairs: Int, _ normInverse: UnsafePointer<Float>
  ) -> Float {
    var best: Float = 0
    for pair in 0..<pairs {
      // SAFETY: `pairs` frequencies of two bytes, then as many norms, by the callers above.
      let frequency = unsafe bytes.loadUnaligned(fromByteOffset: 2 &* pair, as: UInt16.self)
      let norm = unsafe bytes.load(fromByteOffset: 2 &* pairs &+ pair, as: UInt8.self)
      if frequency == .max { return .infinity }
      best = max(best, Float(frequency) * (unsafe normInverse[Int(norm)]))
    }
    return best
  }

  @inline(__always)
  private static func word(_ array: UnsafeRawPointer, _ index: Int) -> UInt32 {
    // SAFETY: the index is below the count of its array, which the callers' contracts say.
    unsafe array.loadUnaligned(fromByteOffset: 4 &* index, as: UInt32.self)
  }
}

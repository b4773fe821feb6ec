internal import CHardware
package import Storage

/// Looks ascending documents up in a term's postings.
///
/// Bit sets are asked in place; a packed block is decoded once. What it relies on: `PostingsCursor` shows that the
/// documents of a block that it loads ascend, with documents above all others behind them.
@safe
package struct PostingsProbe {
  private var cursor: PostingsCursor
  private let lastDocument: UInt32  // of a term without a block table
  private var block = 0  // the first that reaches the document asked for last
  private var loaded = -1
  private var bits: DenseBlock.Bits?  // of the loaded block

  /// - Parameter cursor: It and its buffers are the probe's from now on.
  /// - Throws: As `PostingsCursor.load`.
  package init(_ cursor: PostingsCursor) throws(StorageError) {
    self.cursor = cursor
    guard cursor.table == nil else {
      lastDocument = 0
      return
    }
    try self.cursor.load(0)
    loaded = 0
    // SAFETY: a block has a document at least.
    lastDocument = unsafe cursor.documents[self.cursor.count &- 1]
  }

  /// Moves the documents that the term has to the front.
  ///
  /// - Parameters:
  ///   - documents: Ascending, not below those of earlier calls.
  ///   - count: How many they are.
  /// - Returns: How many are kept.
  /// - Throws: As `PostingsCursor.load`.
  /// - Complexity: O(*documents*), and a block's decoding for each packed one that they meet.
  @unsafe
  package mutating func keep(
    _ documents: UnsafeMutablePointer<UInt32>, count: Int
  ) throws(StorageError) -> Int {
    var kept = 0
    var index = 0
    while index < count {
      // SAFETY: `index` is below the count, and `kept` is not above it.
      let first = unsafe documents[index]
      var last = lastDocument
      if let table = cursor.table {
        block = table.firstBlock(from: block, reaching: first)
        if block >= table.blockCount { return kept }
        last = table.lastDocument(ofBlock: block)
        if loaded != block { try open(table) }
      } else if first > last {
        return kept
      }
      repeat {
        let document = unsafe documents[index]
        unsafe documents[kept] = document
        kept &+= has(document) ? 1 : 0
        index &+= 1
      } while index < count && (unsafe documents[index] <= last)
    }
    return kept
  }

  private mutating func open(_ table: BlockTable) throws(StorageError) {
    loaded = block
    let isFull = block < Int(cursor.entry.documentFrequency) / 128
    let offset = cursor.start &+ table.dataOffset(ofBlock: block)
    let byteCount = isFull ? try cursor.bitSetByteCount(at: offset) : 0
    if byteCount == 0 {
      bits = nil
      return try cursor.load(block)
    }
    // SAFETY: the bytes were just verified to be in the section; the footer stands behind all sections.
    bits = unsafe DenseBlock.Bits(
      cursor.bytes + offset + 6, byteCount: byteCount,
      first: block == 0 ? 0 : table.lastDocument(ofBlock: block &- 1) &+ 1)
  }

  @inline(__always)
  private func has(_ document: UInt32) -> Bool {
    if let bits { return bits.contains(document) }
    // SAFETY: the buffer has 128 documents, those behind the last above all others.
    let documents = unsafe cursor.documents
    if hardware_has_ranking() {
      let place = unsafe hardware_find(documents, document)
      return unsafe place < cursor.count && documents[place] == document
    }
    var low = 0
    var left = cursor.count
    while left > 1 {
      let half = left &>> 1
      if unsafe documents[low &+ half] <= document { low &+= half }
      left &-= half
    }
    return unsafe documents[low] == document
  }
}

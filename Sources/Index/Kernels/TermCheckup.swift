internal import Storage

/// Walks a term's postings and compares them with its block table.
///
/// It keeps the buffers of its cursor; the cursor's checks make it safe on any file.
@safe
final class TermCheckup {
  /// Documents that no impact of their block covers.
  private(set) var documentsAboveImpacts = 0

  private let segment: SegmentReader
  private let buffer: UnsafeMutablePointer<UInt32>
  private var cursor: PostingsCursor
  private let positions: PositionsReader
  private var index = 0
  private var occurrences: [Occurrence] = []
  private var reached = [0, 0, 0]
  private let inverses: [Float]  // of a term with a block table

  init(_ segment: SegmentReader, entry: TermEntry) throws(StorageError) {
    self.segment = segment
    inverses = entry.hasBlockTable ? segment.strengthInverses : []
    let buffer = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    unsafe buffer.initialize(repeating: 0, count: 256)
    do throws(StorageError) {
      // SAFETY: the buffer has room for 256 and lives as long as the cursor.
      unsafe cursor = try PostingsCursor(
        segment, entry: entry, documents: buffer, frequencies: buffer + 128)
      positions = try PositionsReader(segment, entry: entry)
    } catch {
      unsafe buffer.deallocate()
      throw error
    }
    unsafe self.buffer = buffer
  }

  deinit {
    unsafe buffer.deallocate()
  }

  /// The next posting, or nil at the end.
  func next() throws(StorageError) -> (
    document: Int, frequency: UInt32, occurrences: [Occurrence]
  )? {
    if cursor.block < 0 || index == cursor.count {
      guard cursor.block + 1 < cursor.blockCount else { return nil }
      try cursor.load(cursor.block + 1)
      try cursor.loadFrequencies()
      try positions.load(cursor)
      index = 0
    }
    // SAFETY: `index` is below the cursor's count.
    let (document, frequency) = unsafe (Int(cursor.documents[index]), cursor.frequencies[index])
    try positions.occurrences(ofDocumentAt: index, into: &occurrences)
    try compare(document, frequency)
    index += 1
    return (document, frequency, occurrences)
  }

  /// Thresholds that fewer documents reach than they say; of use after the last posting.
  var unreachedThresholds: Int {
    guard let table = cursor.table else { return 0 }
    return zip(0..., ThresholdAccumulator.ranks).count { rank, needed in
      table.threshold(rank) > 0 && reached[rank] < needed
    }
  }

  private func compare(_ document: Int, _ frequency: UInt32) throws(StorageError) {
    guard let table = cursor.table else { return }
    let norm = try segment.norm(document)
    let capped = UInt16(min(frequency, UInt32(UInt16.max)))
    let covers = { (impact: Impact) in impact.frequency >= capped && impact.norm <= norm }
    let superBlock = cursor.block / BlockTable.superBlockSize
    let strength = Strength.value(frequency: frequency, inverse: inverses[Int(norm)])
    if !table.impacts(ofBlock: cursor.block).contains(where: covers)
      || !table.superImpacts(superBlock).contains(where: covers)
      || max(strength, table.ceiling(ofBlock: cursor.block)) > table.superCeiling(superBlock)
      || strength > table.ceiling(ofBlock: cursor.block)
    {
      documentsAboveImpacts += 1
    }
    for rank in 0..<3 where strength >= table.threshold(rank) { reached[rank] += 1 }
  }
}
